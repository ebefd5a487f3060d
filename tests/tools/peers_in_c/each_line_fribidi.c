/* Reads lines of UTF-8; prints the embedding levels that FriBidi gives the characters of each, laid out as one line. */
#define _POSIX_C_SOURCE 200809L
#include <fribidi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **arguments) {
    if (count != 2) return 2;
    FriBidiParType wanted = strcmp(arguments[1], "rtl") == 0   ? FRIBIDI_PAR_RTL
                            : strcmp(arguments[1], "ltr") == 0 ? FRIBIDI_PAR_LTR
                                                               : FRIBIDI_PAR_ON;
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&line, &room, stdin)) >= 0) {
        if (length > 0 && line[length - 1] == '\n') length--;
        FriBidiChar *text = malloc(((size_t)length + 1) * sizeof *text);
        FriBidiLevel *levels = malloc((size_t)length + 1);
        FriBidiStrIndex characters =
            fribidi_charset_to_unicode(FRIBIDI_CHAR_SET_UTF8, line, (FriBidiStrIndex)length, text);
        FriBidiParType base = wanted;
        if (characters > 0 && !fribidi_log2vis(text, characters, &base, NULL, NULL, NULL, levels)) return 1;
        for (FriBidiStrIndex i = 0; i < characters; i++) printf(i ? " %d" : "%d", levels[i]);
        putchar('\n');
        free(text);
        free(levels);
    }
    free(line);
    return 0;
}
