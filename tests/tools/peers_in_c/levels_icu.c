/* How fast ICU resolves the levels of a paragraph. The text is UTF-16 before the clock runs. */
#define _POSIX_C_SOURCE 200809L
#include "timing.h"

#include <unicode/ubidi.h>
#include <unicode/ustring.h>

typedef struct {
    UBiDi *bidi;
    UChar *text;
    int32_t length;
} Paragraph;

static volatile UBiDiLevel sink;

static void resolve(void *pointer) {
    Paragraph *paragraph = pointer;
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setPara(paragraph->bidi, paragraph->text, paragraph->length, UBIDI_DEFAULT_LTR, NULL, &error);
    const UBiDiLevel *levels = ubidi_getLevels(paragraph->bidi, &error);
    if (U_FAILURE(error)) exit(1);
    sink = levels[paragraph->length - 1];
}

static void use(const char *kind, const char *text, size_t bytes) {
    UErrorCode error = U_ZERO_ERROR;
    Paragraph paragraph = {ubidi_open(), malloc((bytes + 1) * sizeof(UChar)), 0};
    u_strFromUTF8(paragraph.text, (int32_t)bytes + 1, &paragraph.length, text, (int32_t)bytes, &error);
    if (U_FAILURE(error)) exit(1);
    measure(kind, bytes, resolve, &paragraph);
    ubidi_close(paragraph.bidi);
    free(paragraph.text);
}

int main(int count, char **arguments) {
    return count == 2 ? paragraphs(arguments[1], use) : 2;
}
