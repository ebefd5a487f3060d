### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = פֿאָטאָ: { $credit }
    .match-1 = פֿאָטאָס: { $credit }
    .match-2 = פֿאָטאָגראַפֿיע: { $credit }
    .match-3 = בילד: { $credit }
    .match-4 = בילדער: { $credit }
    .match-5 = קרעדיט: { $credit }
    .match-6 = פֿאָטאָגראַף: { $credit }
    .match-7 = פֿאָטאָ־קרעדיט: { $credit }
    .match-8 = פֿאָטאָגראַפֿיעס: { $credit }
    .match-9 = בילד קרעדיט: { $credit }
    .match-10 = קרעדיט פֿאַרן בילד: { $credit }
    .match-11 = מקור פֿון בילד: { $credit }
    .match-12 = אילוסטראַציע־פֿאָטאָ: { $credit }
    .match-13 = צילום: { $credit }
    .match-14 = דער פֿאָטאָגראַף: { $credit }
    .match-15 = שער־בילד: { $credit }
    .match-16 = פֿאָטאָ © { $credit }
    .match-17 = בילד © { $credit }
    .match-18 = קרעדיט © { $credit }
    .match-19 = פֿאָטאָגראַפֿירט פֿון { $credit }
    .match-20 = פֿאָטאָ פֿון { $credit }
    .match-21 = פֿאָטאָס פֿון { $credit }
    .match-22 = בילד פֿון { $credit }
    .match-23 = צילום פון { $credit }
    .match-24 = בילדער דורך { $credit }
    .match-25 = בילד דורך { $credit }
    .match-26 = פאטאס דורך { $credit }
    .match-27 = פאטא דורך { $credit }
    .match-28 = פאטאגראפירט דורך { $credit }
    .match-29 = בילדער קרעדיט { $credit }
    .match-30 = פאטא קרעדיט { $credit }
    .match-31 = פאטא מיט דער ערלויבעניש פון: { $credit }
    .match-32 = פאטא מיט רשות פון: { $credit }
    .match-33 = בילד מיט דער ערלויבעניש פון: { $credit }
    .match-34 = בילד מיט רשות פון: { $credit }
    .match-35 = בילדער מיט דער ערלויבעניש פון: { $credit }
    .match-36 = בילדער מיט רשות פון: { $credit }
    .match-37 = אראפגענומען דורך: { $credit }
    .match-38 = אויפגענומען דורך: { $credit }
    .match-39 = פֿאָטאָגראַפֿיע פֿון { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = מיט דער דערלויבעניש פֿון { $credit }
    .match-1 = אַ דאַנק { $credit }
    .match-2 = מיט דערלויבעניש פֿון { $credit }
    .match-3 = מיטן רשות פֿון { $credit }
    .match-4 = דורך דער ברייטהאַרציקייט פֿון { $credit }
    .match-5 = געגעבן פֿון { $credit }
    .match-6 = צוגעשטעלט פֿון { $credit }
    .match-7 = באדיבות { $credit }
    .match-8 = פֿאָטאָ: מיט דערלויבעניש פֿון { $credit }
    .match-9 = פֿאָטאָ: מיטן רשות פֿון { $credit }
    .match-10 = פֿאָטאָ: אַ דאַנק { $credit }
    .match-11 = בילד: מיט דערלויבעניש פֿון { $credit }
    .match-12 = בילד: מיטן רשות פֿון { $credit }
    .match-13 = בילד: אַ דאַנק { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = אַרכיוו־פֿאָטאָ: { $credit }
    .match-1 = אַרכיוו: { $credit }
    .match-2 = אַרכיוו־בילד: { $credit }
    .match-3 = בילד פֿון אַרכיוו: { $credit }
    .match-4 = פֿאָטאָ פֿון אַרכיוו: { $credit }
    .match-5 = אילוסטראַציע־בילד: { $credit }
    .match-6 = ארכיוו בילד: { $credit }
    .match-7 = { $credit } (אַרכיוו)
    .match-8 = { $credit } (אַרכיוו־בילד)

# The same where nobody is named.
credit-archive-only = אַרכיוו־פֿאָטאָ
    .match-1 = אַרכיוו־בילד
    .match-2 = פֿון אַרכיוו
    .match-3 = בילד פֿון אַרכיוו
    .match-4 = אילוסטראַציע־בילד
    .match-5 = אילוסטראַטיוו בילד
    .match-6 = ארכיוו בילד

# A drawing.
# $credit: person
credit-illustration = אילוסטראַציע: { $credit }
    .match-1 = אילוסטראַציעס: { $credit }
    .match-2 = צייכענונג: { $credit }
    .match-3 = צייכענונגען: { $credit }
    .match-4 = קאַריקאַטור: { $credit }
    .match-5 = קינסטלער: { $credit }
    .match-6 = געצייכנט פֿון: { $credit }
    .match-7 = געמעל: { $credit }
    .match-8 = קאָלאַזש: { $credit }
    .match-9 = צייכענונג פֿון { $credit }
    .match-10 = אילוסטרירט פֿון { $credit }
    .match-11 = אילוסטראַציע פֿון { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = גראַפֿיק: { $credit }
    .match-1 = מאַפּע: { $credit }
    .match-2 = אינפֿאָגראַפֿיק: { $credit }
    .match-3 = קאַרטע: { $credit }
    .match-4 = גראַפֿישער דיזײַן: { $credit }
    .match-5 = דיזײַן: { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = עקראַנבילד: { $credit }
    .match-1 = סקרינשאָט: { $credit }
    .match-2 = עקראַן־בילד: { $credit }
    .match-3 = בילד פֿון עקראַן: { $credit }
    .match-4 = בילד פֿון ווידעאָ: { $credit }
    .match-5 = סקרין־שאַט: { $credit }
    .match-6 = עקראַנבילד פֿון { $credit }
    .match-7 = סקרינשאָט פֿון { $credit }
    .match-8 = { $credit } (עקראַנבילד)
    .match-9 = { $credit } (סקרינשאָט)

# The same where nobody is named.
credit-screenshot-only = עקראַנבילד
    .match-1 = סקרינשאָט
    .match-2 = עקראַן־בילד
    .match-3 = בילד פֿון אַ ווידעאָ
    .match-4 = בילד פֿון ווידעאָ
    .match-5 = סקרין־שאַט

# A film or recording.
# $credit: person
credit-video = ווידעאָ: { $credit }
    .match-1 = ווידעאָס: { $credit }
    .match-2 = רעדאַקטירט די ווידעאָ: { $credit }
    .match-3 = קאַמערע: { $credit }
    .match-4 = ווידיאו: { $credit }
    .match-5 = ווידעאָ־קרעדיט: { $credit }
    .match-6 = ווידעאָ פֿון { $credit }
    .match-7 = פֿילמירט פֿון { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = { $credit }, AP
    .match-2 = AP/{ $credit }
    .match-3 = AP Photo/{ $credit }

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = { $credit }, AFP
    .match-2 = AFP/{ $credit }

# $credit: person
credit-reuters = { $credit } / רויטערס
    .match-1 = { $credit }, רויטערס
    .match-2 = { $credit }, ראָיטערס
    .match-3 = { $credit }, Reuters
    .match-4 = { $credit }/ראָיטערס
    .match-5 = { $credit }/Reuters
    .match-6 = רויטערס/{ $credit }
    .match-7 = Reuters/{ $credit }

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = { $credit }, Getty Images
    .match-2 = Getty Images/{ $credit }

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }, EPA
    .match-2 = EPA/{ $credit }

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (פֿאָטאָ: { $credit })
    .match-1 = { $caption } (בילד { $credit })
    .match-2 = { $caption } (קרעדיט { $credit })
    .match-3 = { $caption } (פֿאָטאָ פֿון { $credit })
    .match-4 = { $caption }. פֿאָטאָ: { $credit }
    .match-5 = { $caption }. בילד: { $credit }

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (מיט דער דערלויבעניש פֿון { $credit })
    .match-1 = { $caption } (מיט דערלויבעניש פֿון { $credit })

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (אַרכיוו־פֿאָטאָ: { $credit })
    .match-1 = { $caption } (אַרכיוו: { $credit })

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (עקראַנבילד: { $credit })
    .match-1 = { $caption } (סקרינשאָט: { $credit })

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (אילוסטראַציע: { $credit })
    .match-1 = { $caption } (צייכענונג: { $credit })

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption }. { $credit } / AP

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)
    .match-1 = { $caption }. { $credit } / AFP

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / רויטערס)
    .match-1 = { $caption }. { $credit } / רויטערס

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / Getty Images)
    .match-1 = { $caption }. { $credit } / Getty Images

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
    .match-1 = { $caption }. { $credit } / EPA
