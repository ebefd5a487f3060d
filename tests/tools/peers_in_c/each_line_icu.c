/* Reads lines of UTF-8; prints the embedding levels that ICU gives the characters of each, laid out as one line. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubidi.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

int main(int count, char **arguments) {
    if (count != 2) return 2;
    UBiDiLevel base = strcmp(arguments[1], "rtl") == 0 ? 1 : strcmp(arguments[1], "ltr") == 0 ? 0 : UBIDI_DEFAULT_LTR;
    UBiDi *bidi = ubidi_open();
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&line, &room, stdin)) >= 0) {
        if (length > 0 && line[length - 1] == '\n') length--;
        UChar *text = malloc(((size_t)length + 1) * sizeof *text);
        int32_t units = 0;
        UErrorCode error = U_ZERO_ERROR;
        u_strFromUTF8(text, (int32_t)length + 1, &units, line, (int32_t)length, &error);
        ubidi_setPara(bidi, text, units, base, NULL, &error);
        const UBiDiLevel *levels = units > 0 ? ubidi_getLevels(bidi, &error) : NULL;
        if (U_FAILURE(error)) return 1;
        for (int32_t i = 0; i < units; i++) {
            if (!U16_IS_TRAIL(text[i])) printf(i ? " %d" : "%d", levels[i]);
        }
        putchar('\n');
        free(text);
    }
    ubidi_close(bidi);
    free(line);
    return 0;
}
