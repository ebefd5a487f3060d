/* Timing of one call after the other: the fastest of several rounds. */
#ifndef TIMING_H
#define TIMING_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const KINDS[] = {"english", "hebrew", "hebrew-mixed", "english-mixed"};

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Prints the kind of a paragraph and how many millions of its bytes `work` does in a second. */
static void measure(const char *kind, size_t bytes, void (*work)(void *), void *paragraph) {
    double best = 1e9;
    for (int round = 0; round < 500; round++) {
        int times = 50;
        double start = seconds();
        for (int i = 0; i < times; i++) work(paragraph);
        double each = (seconds() - start) / times;
        if (each < best) best = each;
    }
    printf("%s %.1f\n", kind, (double)bytes / best / 1e6);
}

/* Calls `use` with each paragraph of a file, one a line. */
static int paragraphs(const char *path, void (*use)(const char *kind, const char *text, size_t bytes)) {
    FILE *file = fopen(path, "r");
    if (!file) {
        perror(path);
        return 1;
    }
    char *line = NULL;
    size_t room = 0;
    for (size_t number = 0; number < sizeof KINDS / sizeof *KINDS; number++) {
        ssize_t length = getline(&line, &room, file);
        if (length < 0) break;
        if (length > 0 && line[length - 1] == '\n') line[--length] = 0;
        use(KINDS[number], line, (size_t)length);
    }
    free(line);
    fclose(file);
    return 0;
}

#endif
