/* How fast FriBidi resolves the levels of a paragraph. The text is UTF-32 before the clock runs. */
#define _POSIX_C_SOURCE 200809L
#include "timing.h"

#include <fribidi.h>

typedef struct {
    FriBidiChar *text;
    FriBidiStrIndex length;
    FriBidiCharType *types;
    FriBidiBracketType *brackets;
    FriBidiLevel *levels;
} Paragraph;

static volatile FriBidiLevel sink;

static void resolve(void *pointer) {
    Paragraph *it = pointer;
    FriBidiParType base = FRIBIDI_PAR_ON;
    fribidi_get_bidi_types(it->text, it->length, it->types);
    fribidi_get_bracket_types(it->text, it->length, it->types, it->brackets);
    if (!fribidi_get_par_embedding_levels_ex(it->types, it->brackets, it->length, &base, it->levels)) exit(1);
    sink = it->levels[it->length - 1];
}

static void use(const char *kind, const char *text, size_t bytes) {
    Paragraph it = {malloc(bytes * sizeof(FriBidiChar)), 0, malloc(bytes * sizeof(FriBidiCharType)),
                    malloc(bytes * sizeof(FriBidiBracketType)), malloc(bytes)};
    it.length = fribidi_charset_to_unicode(FRIBIDI_CHAR_SET_UTF8, text, (FriBidiStrIndex)bytes, it.text);
    measure(kind, bytes, resolve, &it);
    free(it.text);
    free(it.types);
    free(it.brackets);
    free(it.levels);
}

int main(int count, char **arguments) {
    return count == 2 ? paragraphs(arguments[1], use) : 2;
}
