### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = צילום: { $credit }
    .match-1 = צילומים: { $credit }
    .match-2 = תמונה: { $credit }
    .match-3 = תמונות: { $credit }
    .match-4 = קרדיט: { $credit }
    .match-5 = קרדיט צילום: { $credit }
    .match-6 = קרדיט תמונה: { $credit }
    .match-7 = צלם: { $credit }
    .match-8 = צלמת: { $credit }
    .match-9 = צילום ראשי: { $credit }
    .match-10 = תמונה ראשית: { $credit }
    .match-11 = צילום תמונה: { $credit }
    .match-12 = צלמים: { $credit }
    .match-13 = הצלם: { $credit }
    .match-14 = מקור התמונה: { $credit }
    .match-15 = מקור תמונה: { $credit }
    .match-16 = מקור צילום: { $credit }
    .match-17 = זכויות צילום: { $credit }
    .match-18 = תצלום: { $credit }
    .match-19 = תצלומים: { $credit }
    .match-20 = צילום ועיבוד: { $credit }
    .match-21 = צילום שער: { $credit }
    .match-22 = צילום אוויר: { $credit }
    .match-23 = צילומי אוויר: { $credit }
    .match-24 = צילום סטילס: { $credit }
    .match-25 = סטילס: { $credit }
    .match-26 = צילום וטקסט: { $credit }
    .match-27 = כתב וצילם: { $credit }
    .match-28 = צילום כותרת: { $credit }
    .match-29 = תמונה באדיבות: { $credit }
    .match-30 = דוברות: { $credit }
    .match-31 = קרדיט לתמונה: { $credit }
    .match-32 = צילום פנים: { $credit }
    .match-33 = צילומי פנים: { $credit }
    .match-34 = צלם/ת: { $credit }
    .match-35 = צילום © { $credit }
    .match-36 = תמונה © { $credit }
    .match-37 = צילומים © { $credit }
    .match-38 = תמונות © { $credit }
    .match-39 = קרדיט © { $credit }
    .match-40 = צילם { $credit }
    .match-41 = צילמה { $credit }
    .match-42 = צולם על ידי { $credit }
    .match-43 = צולם ע״י { $credit }
    .match-44 = הצילום של { $credit }
    .match-45 = תמונה מאת { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = באדיבות { $credit }
    .match-1 = צילום: באדיבות { $credit }
    .match-2 = צילומים: באדיבות { $credit }
    .match-3 = תמונה: באדיבות { $credit }
    .match-4 = תמונות: באדיבות { $credit }
    .match-5 = קרדיט: באדיבות { $credit }
    .match-6 = וידאו: באדיבות { $credit }
    .match-7 = צילום באדיבות { $credit }
    .match-8 = התמונה באדיבות { $credit }
    .match-9 = התמונות באדיבות { $credit }
    .match-10 = צילומים באדיבות { $credit }
    .match-11 = וידאו באדיבות { $credit }
    .match-12 = באדיבותה של { $credit }
    .match-13 = באדיבותו של { $credit }
    .match-14 = ברשות { $credit }
    .match-15 = בהשאלה מ { $credit }
    .match-16 = נמסר על ידי { $credit }
    .match-17 = התמונה נמסרה על ידי { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = צילום ארכיון: { $credit }
    .match-1 = ארכיון: { $credit }
    .match-2 = תמונת ארכיון: { $credit }
    .match-3 = צילומי ארכיון: { $credit }
    .match-4 = תמונות ארכיון: { $credit }
    .match-5 = צילום מהארכיון: { $credit }
    .match-6 = אילוסטרציה: { $credit }
    .match-7 = צילום אילוסטרציה: { $credit }
    .match-8 = תמונת אילוסטרציה: { $credit }
    .match-9 = צילום להמחשה: { $credit }
    .match-10 = תמונה להמחשה: { $credit }
    .match-11 = להמחשה: { $credit }
    .match-12 = תמונת המחשה: { $credit }
    .match-13 = צילום המחשה: { $credit }
    .match-14 = להמחשה בלבד: { $credit }
    .match-15 = צילום (ארכיון): { $credit }
    .match-16 = צילום (אילוסטרציה): { $credit }
    .match-17 = אילוסטרציה, צילום: { $credit }
    .match-18 = ארכיון, צילום: { $credit }
    .match-19 = צילום: { $credit } (ארכיון)
    .match-20 = צילום: { $credit } (אילוסטרציה)
    .match-21 = צילום: { $credit } (למצולמים אין קשר לנאמר בכתבה)
    .match-22 = צילום: { $credit }, ארכיון
    .match-23 = צילום: { $credit }, אילוסטרציה
    .match-24 = { $credit } (ארכיון)
    .match-25 = { $credit } (אילוסטרציה)

# The same where nobody is named.
credit-archive-only = צילום ארכיון
    .match-1 = תמונת ארכיון
    .match-2 = ארכיון
    .match-3 = אילוסטרציה
    .match-4 = צילום אילוסטרציה
    .match-5 = תמונת אילוסטרציה
    .match-6 = תמונה להמחשה
    .match-7 = להמחשה בלבד
    .match-8 = צילום להמחשה
    .match-9 = התמונה להמחשה
    .match-10 = התמונה להמחשה בלבד
    .match-11 = תמונת המחשה
    .match-12 = צילום המחשה
    .match-13 = למצולמים אין קשר לכתבה
    .match-14 = למצולמים אין קשר לנאמר בכתבה
    .match-15 = למצולמים אין קשר לידיעה
    .match-16 = המצולמים אינם קשורים לכתבה
    .match-17 = צילום מהארכיון

# A drawing.
# $credit: person
credit-illustration = איור: { $credit }
    .match-1 = איורים: { $credit }
    .match-2 = ציור: { $credit }
    .match-3 = ציורים: { $credit }
    .match-4 = קריקטורה: { $credit }
    .match-5 = מאייר: { $credit }
    .match-6 = מאיירת: { $credit }
    .match-7 = קולאז׳: { $credit }
    .match-8 = המאייר: { $credit }
    .match-9 = אילוסטרציה של: { $credit }
    .match-10 = עיצוב ואיור: { $credit }
    .match-11 = איור שער: { $credit }
    .match-12 = איור של { $credit }
    .match-13 = איורים של { $credit }
    .match-14 = אייר { $credit }
    .match-15 = איירה { $credit }
    .match-16 = איור { $credit }
    .match-17 = ציור של { $credit }
    .match-18 = קריקטורה של { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = גרפיקה: { $credit }
    .match-1 = אינפוגרפיקה: { $credit }
    .match-2 = מפה: { $credit }
    .match-3 = תרשים: { $credit }
    .match-4 = עיצוב: { $credit }
    .match-5 = עיצוב גרפי: { $credit }
    .match-6 = הדמיה: { $credit }
    .match-7 = הדמיות: { $credit }
    .match-8 = גרף: { $credit }
    .match-9 = הכנת גרפיקה: { $credit }
    .match-10 = עיבוד: { $credit }
    .match-11 = עיבוד תמונה: { $credit }
    .match-12 = הדמיה באדיבות: { $credit }
    .match-13 = הדמיה של { $credit }
    .match-14 = עיצוב של { $credit }
    .match-15 = גרפיקה של { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = צילום מסך: { $credit }
    .match-1 = צילום מסך מתוך { $credit }
    .match-2 = צילום מסך מ- { $credit }
    .match-3 = צילום: צילום מסך, { $credit }
    .match-4 = צילום: צילום מסך מתוך { $credit }
    .match-5 = צילום: צילום מסך: { $credit }
    .match-6 = מתוך: { $credit }
    .match-7 = תמונת מסך: { $credit }
    .match-8 = צילומי מסך: { $credit }
    .match-9 = לכידת מסך: { $credit }
    .match-10 = צילום מתוך: { $credit }
    .match-11 = צילום: מתוך { $credit }
    .match-12 = צילום מסך { $credit }
    .match-13 = { $credit } (צילום מסך)
    .match-14 = { $credit }, צילום מסך

# The same where nobody is named.
credit-screenshot-only = צילום מסך
    .match-1 = תמונת מסך
    .match-2 = צילומי מסך
    .match-3 = צילום: צילום מסך
    .match-4 = לכידת מסך
    .match-5 = צילום: מסך

# A film or recording.
# $credit: person
credit-video = וידאו: { $credit }
    .match-1 = וידיאו: { $credit }
    .match-2 = סרטון: { $credit }
    .match-3 = צילום וידאו: { $credit }
    .match-4 = צילום וידיאו: { $credit }
    .match-5 = צילום ועריכה: { $credit }
    .match-6 = עריכת וידאו: { $credit }
    .match-7 = צולם על ידי: { $credit }
    .match-8 = צילום הסרטון: { $credit }
    .match-9 = סרטונים: { $credit }
    .match-10 = צילום ווידאו: { $credit }
    .match-11 = סאונד: { $credit }
    .match-12 = עריכה וצילום: { $credit }
    .match-13 = תיעוד: { $credit }
    .match-14 = סרטון באדיבות { $credit }
    .match-15 = תיעוד באדיבות { $credit }
    .match-16 = תיעוד מאת { $credit }
    .match-17 = סרטון מאת { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = { $credit }, AP
    .match-2 = AP Photo/{ $credit }
    .match-3 = AP/{ $credit }
    .match-4 = AP, { $credit }
    .match-5 = איי.פי/{ $credit }
    .match-6 = { $credit }, איי.פי
    .match-7 = { $credit }/איי.פי
    .match-8 = { $credit }, סוכנות AP
    .match-9 = { $credit }/סוכנות AP

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = { $credit }, AFP
    .match-2 = AFP, { $credit }
    .match-3 = AFP/{ $credit }
    .match-4 = { $credit }, איי.אף.פי
    .match-5 = { $credit }/איי.אף.פי

# $credit: person
credit-reuters = { $credit } / רויטרס
    .match-1 = { $credit }, רויטרס
    .match-2 = { $credit }, Reuters
    .match-3 = { $credit }/Reuters
    .match-4 = רויטרס, { $credit }
    .match-5 = רויטרס/{ $credit }
    .match-6 = REUTERS, { $credit }
    .match-7 = REUTERS/{ $credit }

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = { $credit }, Getty Images
    .match-2 = { $credit }, גטי אימג׳ס
    .match-3 = { $credit }, גטי
    .match-4 = { $credit }/גטי אימג׳ס
    .match-5 = { $credit }/גטי
    .match-6 = Getty Images, { $credit }
    .match-7 = Getty Images/{ $credit }
    .match-8 = גטי אימג׳ס, { $credit }
    .match-9 = גטי אימג׳ס/{ $credit }
    .match-10 = { $credit }, Shutterstock
    .match-11 = { $credit }, שאטרסטוק
    .match-12 = { $credit }, פלאש 90
    .match-13 = { $credit }, פלאש90
    .match-14 = { $credit }, Flash90
    .match-15 = { $credit }/Shutterstock
    .match-16 = { $credit }/שאטרסטוק
    .match-17 = { $credit }/פלאש 90
    .match-18 = { $credit }/פלאש90
    .match-19 = { $credit }/Flash90

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }, EPA
    .match-2 = EPA, { $credit }
    .match-3 = EPA/{ $credit }

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (צילום: { $credit })
    .match-1 = { $caption } (צילומים: { $credit })
    .match-2 = { $caption } (קרדיט: { $credit })
    .match-3 = { $caption } (תמונה: { $credit })
    .match-4 = { $caption } (צלם: { $credit })
    .match-5 = { $caption } (תמונות: { $credit })
    .match-6 = { $caption } (מקור: { $credit })
    .match-7 = { $caption }. צילום: { $credit }
    .match-8 = { $caption }. צילומים: { $credit }
    .match-9 = { $caption }. קרדיט: { $credit }
    .match-10 = { $caption }. תמונה: { $credit }
    .match-11 = { $caption }, צילום: { $credit }
    .match-12 = { $caption }, צילומים: { $credit }
    .match-13 = { $caption }, קרדיט: { $credit }
    .match-14 = { $caption }, תמונה: { $credit }
    .match-15 = { $caption } (צילום { $credit })

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (באדיבות { $credit })
    .match-1 = { $caption } (צילום: באדיבות { $credit })
    .match-2 = { $caption } (תמונה: באדיבות { $credit })
    .match-3 = { $caption } (קרדיט: באדיבות { $credit })
    .match-4 = { $caption }. צילום: באדיבות { $credit }
    .match-5 = { $caption }, צילום: באדיבות { $credit }
    .match-6 = { $caption }. באדיבות { $credit }
    .match-7 = { $caption }, באדיבות { $credit }

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (צילום ארכיון: { $credit })
    .match-1 = { $caption } (ארכיון: { $credit })
    .match-2 = { $caption } (אילוסטרציה: { $credit })
    .match-3 = { $caption } (צילום אילוסטרציה: { $credit })
    .match-4 = { $caption } (תמונת ארכיון: { $credit })
    .match-5 = { $caption } (צילום להמחשה: { $credit })
    .match-6 = { $caption }. צילום ארכיון: { $credit }
    .match-7 = { $caption }. אילוסטרציה: { $credit }
    .match-8 = { $caption }. תמונת ארכיון: { $credit }
    .match-9 = { $caption }. צילום אילוסטרציה: { $credit }
    .match-10 = { $caption }, צילום ארכיון: { $credit }
    .match-11 = { $caption }, אילוסטרציה: { $credit }
    .match-12 = { $caption }, תמונת ארכיון: { $credit }
    .match-13 = { $caption }, צילום אילוסטרציה: { $credit }
    .match-14 = { $caption } (ארכיון, צילום: { $credit })
    .match-15 = { $caption } (אילוסטרציה, צילום: { $credit })

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (צילום מסך: { $credit })
    .match-1 = { $caption } (צילום מסך מתוך { $credit })
    .match-2 = { $caption } (צילום מסך { $credit })
    .match-3 = { $caption } (צילום: צילום מסך, { $credit })
    .match-4 = { $caption } (צילום: צילום מסך מתוך { $credit })
    .match-5 = { $caption } (צילום: צילום מסך/{ $credit })
    .match-6 = { $caption }. צילום מסך: { $credit }

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (איור: { $credit })
    .match-1 = { $caption }. איור: { $credit }

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption } ({ $credit }, AP)
    .match-2 = { $caption } (צילום: { $credit }, AP)
    .match-3 = { $caption } (צילום: { $credit }/AP)

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)
    .match-1 = { $caption } ({ $credit }, AFP)
    .match-2 = { $caption } (צילום: { $credit }, AFP)
    .match-3 = { $caption } (צילום: { $credit }/AFP)

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / רויטרס)
    .match-1 = { $caption } ({ $credit }, רויטרס)
    .match-2 = { $caption } (צילום: { $credit }, רויטרס)
    .match-3 = { $caption } (צילום: { $credit }/רויטרס)

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / Getty Images)
    .match-1 = { $caption } ({ $credit }, Getty Images)
    .match-2 = { $caption } (צילום: { $credit }, Getty Images)
    .match-3 = { $caption } (צילום: { $credit }/Getty Images)

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
    .match-1 = { $caption } ({ $credit }, EPA)
    .match-2 = { $caption } (צילום: { $credit }, EPA)
    .match-3 = { $caption } (צילום: { $credit }/EPA)
