### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = פֿון { $author }
    .match-1 = פֿון: { $author }
    .match-2 = מחבר: { $author }
    .match-3 = שרײַבער: { $author }
    .match-4 = מחברטע: { $author }
    .match-5 = אָנגעשריבן פֿון: { $author }
    .match-6 = געשריבן פֿון: { $author }
    .match-7 = מאת: { $author }
    .match-8 = רעפּאָרטער: { $author }
    .match-9 = זשורנאַליסט: { $author }
    .match-10 = ארטיקל פון: { $author }
    .match-11 = טעקסט: { $author }
    .match-12 = באַריכט פֿון: { $author }
    .match-13 = קאָרעספּאָנדענט: { $author }
    .match-14 = פּובליקירט פֿון: { $author }
    .match-15 = אַן אַרטיקל פֿון: { $author }
    .match-16 = באַריכט: { $author }
    .match-17 = אָנגעשריבן פֿון { $author }
    .match-18 = געשריבן פֿון { $author }
    .match-19 = אַן אַרטיקל פֿון { $author }
    .match-20 = אַרטיקל פֿון { $author }
    .match-21 = באַריכט פֿון { $author }
    .match-22 = אַ באַריכט פֿון { $author }
    .match-23 = מאת { $author }
    .match-24 = געשריבן דורך { $author }
    .match-25 = פּובליקירט פֿון { $author }
    .match-26 = אַ רעפּאָרטאַזש פֿון { $author }
    .match-27 = באריכטעט דורך { $author }
    .match-28 = באריכטעט דורך: { $author }
    .match-29 = רעפּאָרטירט דורך { $author }
    .match-30 = רעפּאָרטירט דורך: { $author }
    .match-31 = פארפאסט דורך { $author }
    .match-32 = פארפאסט דורך: { $author }
    .match-33 = צוגעשטעלט דורך { $author }
    .match-34 = צוגעשטעלט דורך: { $author }
    .match-35 = צוזאמגעשטעלט דורך { $author }
    .match-36 = צוזאמגעשטעלט דורך: { $author }
    .match-37 = אַן אַרטיקל דורך { $author }
    .match-38 = אַן אַרטיקל דורך: { $author }
    .match-39 = באַריכט דורך { $author }
    .match-40 = באַריכט דורך: { $author }
    .match-41 = דורך אונזער רעפארטער { $author }
    .match-42 = דורך אונזער רעפארטער: { $author }
    .match-43 = דורך: { $author }
    .match-44 = דורך { $author }

# Two writers or more.
# $authors: persons
byline-and = פֿון { $authors }
    .match-1 = פֿון: { $authors }
    .match-2 = מחברים: { $authors }
    .match-3 = אָנגעשריבן פֿון: { $authors }
    .match-4 = שרײַבערס: { $authors }
    .match-5 = געשריבן פֿון: { $authors }
    .match-6 = אָנגעשריבן פֿון { $authors }
    .match-7 = געשריבן פֿון { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = פֿון { $author }, מיט דער הילף פֿון { $name }
    .match-1 = פֿון { $author }, צוזאַמען מיט { $name }
    .match-2 = פֿון { $author }, מיט דער מיטאַרבעט פֿון { $name }
    .match-3 = פֿון { $author }, אין איינעם מיט { $name }
    .match-4 = פֿון { $author } צוזאַמען מיט { $name }
    .match-5 = פֿון { $author } מיט דער מיטאַרבעט פֿון { $name }
    .match-6 = פֿון { $author } אין איינעם מיט { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = פֿון { $author }, { $place }
    .match-1 = פֿון { $author } | { $place }
    .match-2 = פֿון { $author } אין { $place }
    .match-3 = פֿון: { $author } | { $place }
    .match-4 = פֿון: { $author } אין { $place }
    .match-5 = מאת { $author } | { $place }
    .match-6 = מאת { $author } אין { $place }
    .match-7 = מאת: { $author } | { $place }
    .match-8 = מאת: { $author } אין { $place }
    .match-9 = { $author }, אונדזער קאָרעספּאָנדענט אין { $place }
    .match-10 = { $author }, שרײַבט פֿון { $place }

# A writer of the house.
# $author: person
byline-staff = { $author }, רעדאַקציע
    .match-1 = { $author }, רעדאַקטאָר
    .match-2 = { $author }, קאָרעספּאָנדענט
    .match-3 = { $author }, קאָרעספּאָנדענטקע
    .match-4 = { $author }, זשורנאַליסט
    .match-5 = { $author }, זשורנאַליסטקע
    .match-6 = { $author }, שרײַבער
    .match-7 = { $author }, רעפּאָרטער
    .match-8 = { $author }, מיטאַרבעטער
    .match-9 = { $author }, מיטאַרבעטערין
    .match-10 = { $author }, שעף־רעדאַקטאָר
    .match-11 = { $author } | רעדאַקטאָר
    .match-12 = { $author } | קאָרעספּאָנדענט
    .match-13 = { $author } | קאָרעספּאָנדענטקע
    .match-14 = { $author } | זשורנאַליסט
    .match-15 = { $author } | זשורנאַליסטקע
    .match-16 = { $author } | שרײַבער
    .match-17 = { $author } | רעפּאָרטער
    .match-18 = { $author } | מיטאַרבעטער
    .match-19 = { $author } | מיטאַרבעטערין
    .match-20 = { $author } | שעף־רעדאַקטאָר
    .match-21 = { $author } - רעדאַקטאָר
    .match-22 = { $author } - קאָרעספּאָנדענט
    .match-23 = { $author } - קאָרעספּאָנדענטקע
    .match-24 = { $author } - זשורנאַליסט
    .match-25 = { $author } - זשורנאַליסטקע
    .match-26 = { $author } - שרײַבער
    .match-27 = { $author } - רעפּאָרטער
    .match-28 = { $author } - מיטאַרבעטער
    .match-29 = { $author } - מיטאַרבעטערין
    .match-30 = { $author } - שעף־רעדאַקטאָר
    .match-31 = אונדזער קאָרעספּאָנדענט { $author }
    .match-32 = פֿון אונדזער קאָרעספּאָנדענט { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = פֿון { $author }, פֿאַר { $site }
    .match-1 = { $author }, ספּעציעל פֿאַרן { $site }
    .match-2 = { $author } ספּעציעל פֿאַרן { $site }
    .match-3 = פֿון { $author } פֿאַר { $site }
    .match-4 = פֿון { $author } פֿאַרן { $site }
    .match-5 = אָנגעשריבן פֿון { $author } פֿאַר { $site }
    .match-6 = אָנגעשריבן פֿון { $author } פֿאַרן { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = פֿון { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = פֿון { $author } | { $date }
    .match-2 = פֿון { $author } - { $date }
    .match-3 = פֿון { $author } · { $date }
    .match-4 = פֿון { $author } דעם { $date }
    .match-5 = פֿון: { $author } | { $date }
    .match-6 = פֿון: { $author } - { $date }
    .match-7 = פֿון: { $author } · { $date }
    .match-8 = פֿון: { $author } דעם { $date }
    .match-9 = מאת { $author } | { $date }
    .match-10 = מאת { $author } - { $date }
    .match-11 = מאת { $author } · { $date }
    .match-12 = מאת { $author } דעם { $date }
    .match-13 = מאת: { $author } | { $date }
    .match-14 = מאת: { $author } - { $date }
    .match-15 = מאת: { $author } · { $date }
    .match-16 = מאת: { $author } דעם { $date }
    .match-17 = פּובליקירט דעם { $date } פֿון { $author }
    .match-18 = פּובליקירט { $date } פֿון { $author }
    .match-19 = אָנגעשריבן דעם { $date } פֿון { $author }
    .match-20 = אָנגעשריבן { $date } פֿון { $author }
    .match-21 = { $date }, פֿון { $author }
    .match-22 = { $date } | פֿון { $author }
    .match-23 = { $author } | פֿאַרעפֿנטלעכט: { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = פֿון { $author }; רעדאַקטירט: { $name }
    .match-1 = פֿון { $author }; רעדאַקטירט פֿון { $name }
    .match-2 = פֿון { $author }; רעדאַקציע: { $name }
    .match-3 = פֿון { $author }, רעדאַקטירט פֿון { $name }
    .match-4 = פֿון { $author }, רעדאַקציע: { $name }

# The editor of a text.
# $name: person
byline-editor = רעדאַקטירט: { $name }
    .match-1 = רעדאַקטאָר: { $name }
    .match-2 = רעדאַקטאָרין: { $name }
    .match-3 = רעדאַקטאָרשע: { $name }
    .match-4 = הויפּט־רעדאַקטאָר: { $name }
    .match-5 = רעדאַקטירט פֿון: { $name }
    .match-6 = רעדאַקציע: { $name }
    .match-7 = צוגעגרייט צום דרוק: { $name }
    .match-8 = פּראָדוצירט פֿון: { $name }
    .match-9 = רעדאַקטירט פֿון { $name }

# Those who helped.
# $authors: persons
byline-contributed = צו דעם באַריכט האָבן בײַגעטראָגן { $authors }
    .match-1 = האָבן בײַגעטראָגן צו דעם אַרטיקל: { $authors }
    .match-2 = מיט דער מיטהילף פֿון: { $authors }
    .match-3 = מיטאַרבעט: { $authors }
    .match-4 = מיטגעאַרבעט האָבן: { $authors }
    .match-5 = { $authors } האָבן בײַגעטראָגן צו דעם באַריכט
    .match-6 = { $authors } האָט בײַגעטראָגן צו דעם באַריכט
    .match-7 = { $authors } האָבן בײַגעטראָגן צו דעם אַרטיקל

# An article of opinion.
# $author: person
byline-opinion = מיינונג: { $author }
    .match-1 = קאָמענטאַר: { $author }
    .match-2 = אַנאַליז: { $author }
    .match-3 = אָפּיניע: { $author }
    .match-4 = עסיי: { $author }
    .match-5 = לייט־אַרטיקל: { $author }
    .match-6 = רעצענזיע: { $author }
    .match-7 = קריטיק: { $author }
    .match-8 = מיינונג | { $author }
    .match-9 = אָפּיניע | { $author }
    .match-10 = אַנאַליז | { $author }

# No writer but agencies.
byline-agencies = נײַעס־אַגענטורן
    .match-1 = אַגענטורן
    .match-2 = פֿון די אַגענטורן
    .match-3 = פֿון דער רעדאַקציע
    .match-4 = די רעדאַקציע
    .match-5 = רעדאַקציע
    .match-6 = פֿון נײַעס־אַגענטורן
    .match-7 = פֿון אונדזער רעדאַקציע
    .match-8 = פֿאָרווערטס־רעדאַקציע
    .match-9 = פון די רעדאקציע

# The link to other articles of the writer.
# $author: person
byline-more = אַלע אַרטיקלען פֿון { $author }
    .match-1 = נאָך פֿון { $author }
    .match-2 = נאָך פֿון: { $author }
    .match-3 = ווײַטערדיקע אַרטיקלען פֿון { $author }
    .match-4 = ווײַטערדיקע אַרטיקלען פֿון: { $author }
    .match-5 = לייענט נאָך פֿון { $author }
    .match-6 = לייענט נאָך פֿון: { $author }
    .match-7 = נאָך אַרטיקלען פֿון { $author }
    .match-8 = נאָך אַרטיקלען פֿון: { $author }
    .match-9 = מער פֿון { $author }
    .match-10 = מער פֿון: { $author }
    .match-11 = אַנדערע אַרטיקלען פֿון { $author }
    .match-12 = אַנדערע אַרטיקלען פֿון: { $author }
    .match-13 = זעט אַלע אַרטיקלען פֿון { $author }
    .match-14 = זעט אַלע אַרטיקלען פֿון: { $author }
    .match-15 = אַלע שריפֿטן פֿון { $author }
    .match-16 = אַלע שריפֿטן פֿון: { $author }
    .match-17 = זעט אַלע פּאָסטן פֿון { $author }
    .match-18 = זעט אַלע פּאָסטן פֿון: { $author }

# The link to follow the writer.
# $author: person
byline-follow = נאָכפֿאָלגן { $author }
    .match-1 = פֿאָלגט נאָך { $author }
    .match-2 = שטעלט זיך אין פֿאַרבינדונג מיט { $author }
    .match-3 = שרײַבט צו { $author }

# The heading of a note about the writer.
byline-about = וועגן דעם מחבר אָדער דער מחברטע
    .match-1 = וועגן דעם מחבר
    .match-2 = וועגן דער מחברטע
    .match-3 = וועגן מחבר
    .match-4 = וועגן די מחברים
    .match-5 = וועגן דעם שרײַבער
    .match-6 = דער מחבר
    .match-7 = וועגן דער שרײַבערין

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = פּובליקירט: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = פּובליקירט דעם: { $date }
    .match-2 = פֿאַרעפֿנטלעכט: { $date }
    .match-3 = פֿאַרעפֿנטלעכט דעם: { $date }
    .match-4 = אַרויסגעגעבן: { $date }
    .match-5 = דאַטע: { $date }
    .match-6 = געדרוקט דעם: { $date }
    .match-7 = צום ערשטן מאָל פּובליקירט: { $date }
    .match-8 = ערשטע פּובליקאַציע: { $date }
    .match-9 = דערשינען: { $date }
    .match-10 = דערשינען דעם: { $date }
    .match-11 = אַרויף דעם: { $date }
    .match-12 = געדרוקט: { $date }
    .match-13 = דאַטום: { $date }
    .match-14 = ארויפגעלייגט: { $date }
    .match-15 = פובליצירט: { $date }
    .match-16 = אַרײַנגעשטעלט: { $date }
    .match-17 = דאַטע פֿון פּובליקאַציע: { $date }
    .match-18 = פּובליקאַציע־דאַטע: { $date }
    .match-19 = פּובליקירט דעם { $date }
    .match-20 = פֿאַרעפֿנטלעכט דעם { $date }
    .match-21 = געדרוקט דעם { $date }
    .match-22 = דערשינען דעם { $date }
    .match-23 = פּובליקירט { $date }
    .match-24 = פֿאַרעפֿנטלעכט { $date }
    .match-25 = צום ערשטן מאָל פּובליקירט דעם { $date }
    .match-26 = פּובליקירט אום { $date }
    .match-27 = אַרויסגעגעבן דעם { $date }
    .match-28 = צום ערשטן מאָל פֿאַרעפֿנטלעכט דעם { $date }
    .match-29 = דער אַרטיקל איז פּובליקירט געוואָרן דעם { $date }
    .match-30 = דער אַרטיקל איז דערשינען דעם { $date }
    .match-31 = דער אַרטיקל איז פֿאַרעפֿנטלעכט געוואָרן דעם { $date }
    .match-32 = פארעפנטליכט: { $date }
    .match-33 = געשריבן דעם: { $date }
    .match-34 = פארעפנטליכט { $date }
    .match-35 = פאבליצירט: { $date }
    .match-36 = פאבליצירט { $date }
    .match-37 = פאבליצירט דעם { $date }
    .match-38 = פאבלישט: { $date }
    .match-39 = געפּאָסט דעם { $date }
    .match-40 = געפּאָסט אום { $date }
    .match-41 = געפּאָסט אין { $date }
    .match-42 = געפּאָסט פֿון { $date }
    .match-43 = געפּאָסט { $date }
    .match-44 = געפּאָסט אויפֿן { $date }
    .match-45 = געפּאָסטעט דעם { $date }
    .match-46 = געפּאָסטעט אום { $date }
    .match-47 = געפּאָסטעט אין { $date }
    .match-48 = געפּאָסטעט פֿון { $date }
    .match-49 = געפּאָסטעט { $date }
    .match-50 = געפּאָסטעט אויפֿן { $date }
    .match-51 = פּובליקירט אין { $date }
    .match-52 = פּובליקירט פֿון { $date }
    .match-53 = פּובליקירט אויפֿן { $date }
    .match-54 = פֿאַרעפֿנטלעכט אום { $date }
    .match-55 = פֿאַרעפֿנטלעכט אין { $date }
    .match-56 = פֿאַרעפֿנטלעכט פֿון { $date }
    .match-57 = פֿאַרעפֿנטלעכט אויפֿן { $date }
    .match-58 = פארעפנטליכט דעם { $date }
    .match-59 = פארעפנטליכט אום { $date }
    .match-60 = פארעפנטליכט אין { $date }
    .match-61 = פארעפנטליכט פֿון { $date }
    .match-62 = פארעפנטליכט אויפֿן { $date }
    .match-63 = געדרוקט אום { $date }
    .match-64 = געדרוקט אין { $date }
    .match-65 = געדרוקט פֿון { $date }
    .match-66 = געדרוקט { $date }
    .match-67 = געדרוקט אויפֿן { $date }
    .match-68 = דערשינען אום { $date }
    .match-69 = דערשינען אין { $date }
    .match-70 = דערשינען פֿון { $date }
    .match-71 = דערשינען { $date }
    .match-72 = דערשינען אויפֿן { $date }
    .match-73 = אַרויפֿגעלייגט דעם { $date }
    .match-74 = אַרויפֿגעלייגט אום { $date }
    .match-75 = אַרויפֿגעלייגט אין { $date }
    .match-76 = אַרויפֿגעלייגט פֿון { $date }
    .match-77 = אַרויפֿגעלייגט { $date }
    .match-78 = אַרויפֿגעלייגט אויפֿן { $date }
    .match-79 = ארויפגעשטעלט דעם { $date }
    .match-80 = ארויפגעשטעלט אום { $date }
    .match-81 = ארויפגעשטעלט אין { $date }
    .match-82 = ארויפגעשטעלט פֿון { $date }
    .match-83 = ארויפגעשטעלט { $date }
    .match-84 = ארויפגעשטעלט אויפֿן { $date }
    .match-85 = געשריבן דעם { $date }
    .match-86 = געשריבן אום { $date }
    .match-87 = געשריבן אין { $date }
    .match-88 = געשריבן פֿון { $date }
    .match-89 = געשריבן { $date }
    .match-90 = געשריבן אויפֿן { $date }
    .match-91 = געפאוסט אום { $date }
    .match-92 = געפאוסט דעם { $date }
    .match-93 = געפאוסט { $date }
    .match-94 = געפאוסטעט אום { $date }
    .match-95 = געפאוסטעט דעם { $date }
    .match-96 = געפאוסטעט { $date }
    .match-97 = פאוסטעד אום { $date }
    .match-98 = פאוסטעד דעם { $date }
    .match-99 = פאוסטעד { $date }
    .match-100 = ארויסגעשטעלט אום { $date }
    .match-101 = ארויסגעשטעלט דעם { $date }
    .match-102 = ארויסגעשטעלט { $date }
    .match-103 = פאבלישט אום { $date }
    .match-104 = פאבלישט דעם { $date }
    .match-105 = פאבלישט { $date }
    .match-106 = ארויסגעגעבן אום { $date }
    .match-107 = ארויסגעגעבן { $date }
    .match-108 = געפאוסט: { $date }
    .match-109 = פאוסטעד: { $date }
    .match-110 = ארויפגעשטעלט: { $date }
    .match-111 = געפאסט: { $date }
    .match-112 = פאבליצירט אום { $date }
    .match-113 = פובליצירט אום { $date }
    .match-114 = פובליצירט דעם { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = פּובליקירט: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }. דערהײַנטיקט: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = פּובליקירט { $date }, דערהײַנטיקט { $updated }
    .match-2 = פּובליקירט { $date }, דערהײַנטיקט: { $updated }
    .match-3 = פּובליקירט { $date }, דערהײַנטיקט דעם { $updated }
    .match-4 = פּובליקירט { $date }, דערהײַנטיקט דעם: { $updated }
    .match-5 = פּובליקירט { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-6 = פּובליקירט { $date }, לעצטע דערהײַנטיקונג: { $updated }
    .match-7 = פּובליקירט { $date } | דערהײַנטיקט { $updated }
    .match-8 = פּובליקירט { $date } | דערהײַנטיקט: { $updated }
    .match-9 = פּובליקירט { $date } | דערהײַנטיקט דעם { $updated }
    .match-10 = פּובליקירט { $date } | דערהײַנטיקט דעם: { $updated }
    .match-11 = פּובליקירט { $date } | לעצטע דערהײַנטיקונג { $updated }
    .match-12 = פּובליקירט { $date } | לעצטע דערהײַנטיקונג: { $updated }
    .match-13 = פּובליקירט { $date } · דערהײַנטיקט { $updated }
    .match-14 = פּובליקירט { $date } · דערהײַנטיקט: { $updated }
    .match-15 = פּובליקירט { $date } · דערהײַנטיקט דעם { $updated }
    .match-16 = פּובליקירט { $date } · דערהײַנטיקט דעם: { $updated }
    .match-17 = פּובליקירט { $date } · לעצטע דערהײַנטיקונג { $updated }
    .match-18 = פּובליקירט { $date } · לעצטע דערהײַנטיקונג: { $updated }
    .match-19 = פּובליקירט { $date } - דערהײַנטיקט { $updated }
    .match-20 = פּובליקירט { $date } - דערהײַנטיקט: { $updated }
    .match-21 = פּובליקירט { $date } - דערהײַנטיקט דעם { $updated }
    .match-22 = פּובליקירט { $date } - דערהײַנטיקט דעם: { $updated }
    .match-23 = פּובליקירט { $date } - לעצטע דערהײַנטיקונג { $updated }
    .match-24 = פּובליקירט { $date } - לעצטע דערהײַנטיקונג: { $updated }
    .match-25 = פּובליקירט { $date } דערהײַנטיקט { $updated }
    .match-26 = פּובליקירט { $date } דערהײַנטיקט: { $updated }
    .match-27 = פּובליקירט { $date } דערהײַנטיקט דעם { $updated }
    .match-28 = פּובליקירט { $date } דערהײַנטיקט דעם: { $updated }
    .match-29 = פּובליקירט { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-30 = פּובליקירט { $date } לעצטע דערהײַנטיקונג: { $updated }
    .match-31 = פּובליקירט: { $date }, דערהײַנטיקט { $updated }
    .match-32 = פּובליקירט: { $date }, דערהײַנטיקט: { $updated }
    .match-33 = פּובליקירט: { $date }, דערהײַנטיקט דעם { $updated }
    .match-34 = פּובליקירט: { $date }, דערהײַנטיקט דעם: { $updated }
    .match-35 = פּובליקירט: { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-36 = פּובליקירט: { $date }, לעצטע דערהײַנטיקונג: { $updated }
    .match-37 = פּובליקירט: { $date } | דערהײַנטיקט { $updated }
    .match-38 = פּובליקירט: { $date } | דערהײַנטיקט: { $updated }
    .match-39 = פּובליקירט: { $date } | דערהײַנטיקט דעם { $updated }
    .match-40 = פּובליקירט: { $date } | דערהײַנטיקט דעם: { $updated }
    .match-41 = פּובליקירט: { $date } | לעצטע דערהײַנטיקונג { $updated }
    .match-42 = פּובליקירט: { $date } | לעצטע דערהײַנטיקונג: { $updated }
    .match-43 = פּובליקירט: { $date } · דערהײַנטיקט { $updated }
    .match-44 = פּובליקירט: { $date } · דערהײַנטיקט: { $updated }
    .match-45 = פּובליקירט: { $date } · דערהײַנטיקט דעם { $updated }
    .match-46 = פּובליקירט: { $date } · דערהײַנטיקט דעם: { $updated }
    .match-47 = פּובליקירט: { $date } · לעצטע דערהײַנטיקונג { $updated }
    .match-48 = פּובליקירט: { $date } · לעצטע דערהײַנטיקונג: { $updated }
    .match-49 = פּובליקירט: { $date } - דערהײַנטיקט { $updated }
    .match-50 = פּובליקירט: { $date } - דערהײַנטיקט: { $updated }
    .match-51 = פּובליקירט: { $date } - דערהײַנטיקט דעם { $updated }
    .match-52 = פּובליקירט: { $date } - דערהײַנטיקט דעם: { $updated }
    .match-53 = פּובליקירט: { $date } - לעצטע דערהײַנטיקונג { $updated }
    .match-54 = פּובליקירט: { $date } - לעצטע דערהײַנטיקונג: { $updated }
    .match-55 = פּובליקירט: { $date } דערהײַנטיקט { $updated }
    .match-56 = פּובליקירט: { $date } דערהײַנטיקט: { $updated }
    .match-57 = פּובליקירט: { $date } דערהײַנטיקט דעם { $updated }
    .match-58 = פּובליקירט: { $date } דערהײַנטיקט דעם: { $updated }
    .match-59 = פּובליקירט: { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-60 = פּובליקירט: { $date } לעצטע דערהײַנטיקונג: { $updated }
    .match-61 = פֿאַרעפֿנטלעכט { $date }, דערהײַנטיקט { $updated }
    .match-62 = פֿאַרעפֿנטלעכט { $date }, דערהײַנטיקט: { $updated }
    .match-63 = פֿאַרעפֿנטלעכט { $date }, דערהײַנטיקט דעם { $updated }
    .match-64 = פֿאַרעפֿנטלעכט { $date }, דערהײַנטיקט דעם: { $updated }
    .match-65 = פֿאַרעפֿנטלעכט { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-66 = פֿאַרעפֿנטלעכט { $date }, לעצטע דערהײַנטיקונג: { $updated }
    .match-67 = פֿאַרעפֿנטלעכט { $date } | דערהײַנטיקט { $updated }
    .match-68 = פֿאַרעפֿנטלעכט { $date } | דערהײַנטיקט: { $updated }
    .match-69 = פֿאַרעפֿנטלעכט { $date } | דערהײַנטיקט דעם { $updated }
    .match-70 = פֿאַרעפֿנטלעכט { $date } | דערהײַנטיקט דעם: { $updated }
    .match-71 = פֿאַרעפֿנטלעכט { $date } | לעצטע דערהײַנטיקונג { $updated }
    .match-72 = פֿאַרעפֿנטלעכט { $date } | לעצטע דערהײַנטיקונג: { $updated }
    .match-73 = פֿאַרעפֿנטלעכט { $date } · דערהײַנטיקט { $updated }
    .match-74 = פֿאַרעפֿנטלעכט { $date } · דערהײַנטיקט: { $updated }
    .match-75 = פֿאַרעפֿנטלעכט { $date } · דערהײַנטיקט דעם { $updated }
    .match-76 = פֿאַרעפֿנטלעכט { $date } · דערהײַנטיקט דעם: { $updated }
    .match-77 = פֿאַרעפֿנטלעכט { $date } · לעצטע דערהײַנטיקונג { $updated }
    .match-78 = פֿאַרעפֿנטלעכט { $date } · לעצטע דערהײַנטיקונג: { $updated }
    .match-79 = פֿאַרעפֿנטלעכט { $date } - דערהײַנטיקט { $updated }
    .match-80 = פֿאַרעפֿנטלעכט { $date } - דערהײַנטיקט: { $updated }
    .match-81 = פֿאַרעפֿנטלעכט { $date } - דערהײַנטיקט דעם { $updated }
    .match-82 = פֿאַרעפֿנטלעכט { $date } - דערהײַנטיקט דעם: { $updated }
    .match-83 = פֿאַרעפֿנטלעכט { $date } - לעצטע דערהײַנטיקונג { $updated }
    .match-84 = פֿאַרעפֿנטלעכט { $date } - לעצטע דערהײַנטיקונג: { $updated }
    .match-85 = פֿאַרעפֿנטלעכט { $date } דערהײַנטיקט { $updated }
    .match-86 = פֿאַרעפֿנטלעכט { $date } דערהײַנטיקט: { $updated }
    .match-87 = פֿאַרעפֿנטלעכט { $date } דערהײַנטיקט דעם { $updated }
    .match-88 = פֿאַרעפֿנטלעכט { $date } דערהײַנטיקט דעם: { $updated }
    .match-89 = פֿאַרעפֿנטלעכט { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-90 = פֿאַרעפֿנטלעכט { $date } לעצטע דערהײַנטיקונג: { $updated }
    .match-91 = פֿאַרעפֿנטלעכט: { $date }, דערהײַנטיקט { $updated }
    .match-92 = פֿאַרעפֿנטלעכט: { $date }, דערהײַנטיקט: { $updated }
    .match-93 = פֿאַרעפֿנטלעכט: { $date }, דערהײַנטיקט דעם { $updated }
    .match-94 = פֿאַרעפֿנטלעכט: { $date }, דערהײַנטיקט דעם: { $updated }
    .match-95 = פֿאַרעפֿנטלעכט: { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-96 = פֿאַרעפֿנטלעכט: { $date }, לעצטע דערהײַנטיקונג: { $updated }
    .match-97 = פֿאַרעפֿנטלעכט: { $date } | דערהײַנטיקט { $updated }
    .match-98 = פֿאַרעפֿנטלעכט: { $date } | דערהײַנטיקט: { $updated }
    .match-99 = פֿאַרעפֿנטלעכט: { $date } | דערהײַנטיקט דעם { $updated }
    .match-100 = פֿאַרעפֿנטלעכט: { $date } | דערהײַנטיקט דעם: { $updated }
    .match-101 = פֿאַרעפֿנטלעכט: { $date } | לעצטע דערהײַנטיקונג { $updated }
    .match-102 = פֿאַרעפֿנטלעכט: { $date } | לעצטע דערהײַנטיקונג: { $updated }
    .match-103 = פֿאַרעפֿנטלעכט: { $date } · דערהײַנטיקט { $updated }
    .match-104 = פֿאַרעפֿנטלעכט: { $date } · דערהײַנטיקט: { $updated }
    .match-105 = פֿאַרעפֿנטלעכט: { $date } · דערהײַנטיקט דעם { $updated }
    .match-106 = פֿאַרעפֿנטלעכט: { $date } · דערהײַנטיקט דעם: { $updated }
    .match-107 = פֿאַרעפֿנטלעכט: { $date } · לעצטע דערהײַנטיקונג { $updated }
    .match-108 = פֿאַרעפֿנטלעכט: { $date } · לעצטע דערהײַנטיקונג: { $updated }
    .match-109 = פֿאַרעפֿנטלעכט: { $date } - דערהײַנטיקט { $updated }
    .match-110 = פֿאַרעפֿנטלעכט: { $date } - דערהײַנטיקט: { $updated }
    .match-111 = פֿאַרעפֿנטלעכט: { $date } - דערהײַנטיקט דעם { $updated }
    .match-112 = פֿאַרעפֿנטלעכט: { $date } - דערהײַנטיקט דעם: { $updated }
    .match-113 = פֿאַרעפֿנטלעכט: { $date } - לעצטע דערהײַנטיקונג { $updated }
    .match-114 = פֿאַרעפֿנטלעכט: { $date } - לעצטע דערהײַנטיקונג: { $updated }
    .match-115 = פֿאַרעפֿנטלעכט: { $date } דערהײַנטיקט { $updated }
    .match-116 = פֿאַרעפֿנטלעכט: { $date } דערהײַנטיקט: { $updated }
    .match-117 = פֿאַרעפֿנטלעכט: { $date } דערהײַנטיקט דעם { $updated }
    .match-118 = פֿאַרעפֿנטלעכט: { $date } דערהײַנטיקט דעם: { $updated }
    .match-119 = פֿאַרעפֿנטלעכט: { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-120 = פֿאַרעפֿנטלעכט: { $date } לעצטע דערהײַנטיקונג: { $updated }
    .match-121 = פּובליקירט דעם { $date }, דערהײַנטיקט { $updated }
    .match-122 = פּובליקירט דעם { $date }, דערהײַנטיקט: { $updated }
    .match-123 = פּובליקירט דעם { $date }, דערהײַנטיקט דעם { $updated }
    .match-124 = פּובליקירט דעם { $date }, דערהײַנטיקט דעם: { $updated }
    .match-125 = פּובליקירט דעם { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-126 = פּובליקירט דעם { $date }, לעצטע דערהײַנטיקונג: { $updated }
    .match-127 = פּובליקירט דעם { $date } | דערהײַנטיקט { $updated }
    .match-128 = פּובליקירט דעם { $date } | דערהײַנטיקט: { $updated }
    .match-129 = פּובליקירט דעם { $date } | דערהײַנטיקט דעם { $updated }
    .match-130 = פּובליקירט דעם { $date } | דערהײַנטיקט דעם: { $updated }
    .match-131 = פּובליקירט דעם { $date } | לעצטע דערהײַנטיקונג { $updated }
    .match-132 = פּובליקירט דעם { $date } | לעצטע דערהײַנטיקונג: { $updated }
    .match-133 = פּובליקירט דעם { $date } · דערהײַנטיקט { $updated }
    .match-134 = פּובליקירט דעם { $date } · דערהײַנטיקט: { $updated }
    .match-135 = פּובליקירט דעם { $date } · דערהײַנטיקט דעם { $updated }
    .match-136 = פּובליקירט דעם { $date } · דערהײַנטיקט דעם: { $updated }
    .match-137 = פּובליקירט דעם { $date } · לעצטע דערהײַנטיקונג { $updated }
    .match-138 = פּובליקירט דעם { $date } · לעצטע דערהײַנטיקונג: { $updated }
    .match-139 = פּובליקירט דעם { $date } - דערהײַנטיקט { $updated }
    .match-140 = פּובליקירט דעם { $date } - דערהײַנטיקט: { $updated }
    .match-141 = פּובליקירט דעם { $date } - דערהײַנטיקט דעם { $updated }
    .match-142 = פּובליקירט דעם { $date } - דערהײַנטיקט דעם: { $updated }
    .match-143 = פּובליקירט דעם { $date } - לעצטע דערהײַנטיקונג { $updated }
    .match-144 = פּובליקירט דעם { $date } - לעצטע דערהײַנטיקונג: { $updated }
    .match-145 = פּובליקירט דעם { $date } דערהײַנטיקט { $updated }
    .match-146 = פּובליקירט דעם { $date } דערהײַנטיקט: { $updated }
    .match-147 = פּובליקירט דעם { $date } דערהײַנטיקט דעם { $updated }
    .match-148 = פּובליקירט דעם { $date } דערהײַנטיקט דעם: { $updated }
    .match-149 = פּובליקירט דעם { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-150 = פּובליקירט דעם { $date } לעצטע דערהײַנטיקונג: { $updated }
    .match-151 = פּובליקירט דעם: { $date }, דערהײַנטיקט { $updated }
    .match-152 = פּובליקירט דעם: { $date }, דערהײַנטיקט: { $updated }
    .match-153 = פּובליקירט דעם: { $date }, דערהײַנטיקט דעם { $updated }
    .match-154 = פּובליקירט דעם: { $date }, דערהײַנטיקט דעם: { $updated }
    .match-155 = פּובליקירט דעם: { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-156 = פּובליקירט דעם: { $date }, לעצטע דערהײַנטיקונג: { $updated }
    .match-157 = פּובליקירט דעם: { $date } | דערהײַנטיקט { $updated }
    .match-158 = פּובליקירט דעם: { $date } | דערהײַנטיקט: { $updated }
    .match-159 = פּובליקירט דעם: { $date } | דערהײַנטיקט דעם { $updated }
    .match-160 = פּובליקירט דעם: { $date } | דערהײַנטיקט דעם: { $updated }
    .match-161 = פּובליקירט דעם: { $date } | לעצטע דערהײַנטיקונג { $updated }
    .match-162 = פּובליקירט דעם: { $date } | לעצטע דערהײַנטיקונג: { $updated }
    .match-163 = פּובליקירט דעם: { $date } · דערהײַנטיקט { $updated }
    .match-164 = פּובליקירט דעם: { $date } · דערהײַנטיקט: { $updated }
    .match-165 = פּובליקירט דעם: { $date } · דערהײַנטיקט דעם { $updated }
    .match-166 = פּובליקירט דעם: { $date } · דערהײַנטיקט דעם: { $updated }
    .match-167 = פּובליקירט דעם: { $date } · לעצטע דערהײַנטיקונג { $updated }
    .match-168 = פּובליקירט דעם: { $date } · לעצטע דערהײַנטיקונג: { $updated }
    .match-169 = פּובליקירט דעם: { $date } - דערהײַנטיקט { $updated }
    .match-170 = פּובליקירט דעם: { $date } - דערהײַנטיקט: { $updated }
    .match-171 = פּובליקירט דעם: { $date } - דערהײַנטיקט דעם { $updated }
    .match-172 = פּובליקירט דעם: { $date } - דערהײַנטיקט דעם: { $updated }
    .match-173 = פּובליקירט דעם: { $date } - לעצטע דערהײַנטיקונג { $updated }
    .match-174 = פּובליקירט דעם: { $date } - לעצטע דערהײַנטיקונג: { $updated }
    .match-175 = פּובליקירט דעם: { $date } דערהײַנטיקט { $updated }
    .match-176 = פּובליקירט דעם: { $date } דערהײַנטיקט: { $updated }
    .match-177 = פּובליקירט דעם: { $date } דערהײַנטיקט דעם { $updated }
    .match-178 = פּובליקירט דעם: { $date } דערהײַנטיקט דעם: { $updated }
    .match-179 = פּובליקירט דעם: { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-180 = פּובליקירט דעם: { $date } לעצטע דערהײַנטיקונג: { $updated }
    .match-181 = { $date }, דערהײַנטיקט: { $updated }
    .match-182 = { $date }, דערהײַנטיקט { $updated }
    .match-183 = { $date } | דערהײַנטיקט: { $updated }
    .match-184 = { $date } | דערהײַנטיקט { $updated }
    .match-185 = { $date } · דערהײַנטיקט: { $updated }
    .match-186 = { $date } · דערהײַנטיקט { $updated }
    .match-187 = { $date } דערהײַנטיקט: { $updated }
    .match-188 = { $date } דערהײַנטיקט { $updated }

# The last change.
# $date: date
updated = דערהײַנטיקט: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = דערהײַנטיקט דעם: { $date }
    .match-2 = לעצטע דערהײַנטיקונג: { $date }
    .match-3 = צום לעצטן מאָל דערהײַנטיקט: { $date }
    .match-4 = לעצטער ענדער: { $date }
    .match-5 = דערהײַנטיקט אום: { $date }
    .match-6 = באַנײַט: { $date }
    .match-7 = באַנײַט דעם: { $date }
    .match-8 = געענדערט דעם: { $date }
    .match-9 = דערהיינטיקט: { $date }
    .match-10 = לעצט דערהײַנטיקט: { $date }
    .match-11 = לעצטנס דערהײַנטיקט: { $date }
    .match-12 = אפדעיטעד: { $date }
    .match-13 = געענדערט: { $date }
    .match-14 = פֿאַרריכט דעם: { $date }
    .match-15 = דערהײַנטיקט { $date }
    .match-16 = דערהײַנטיקט דעם { $date }
    .match-17 = צום לעצטן מאָל דערהײַנטיקט דעם { $date }
    .match-18 = לעצטע דערהײַנטיקונג { $date }
    .match-19 = באַנײַט דעם { $date }
    .match-20 = געענדערט דעם { $date }
    .match-21 = דערהײַנטיקט אום { $date }
    .match-22 = דערהיינטיקט דעם { $date }
    .match-23 = צום לעצטן מאָל דערהײַנטיקט { $date }
    .match-24 = לעצט דערהײַנטיקט דעם { $date }
    .match-25 = לעצטנס דערהײַנטיקט דעם { $date }
    .match-26 = לעצטע דערהײַנטיקונג דעם { $date }
    .match-27 = אפדעיטעד { $date }
    .match-28 = אפדעיט: { $date }
    .match-29 = אפגעדעיט: { $date }
    .match-30 = לעצט אפגעדעיט: { $date }
    .match-31 = דערהײַנטיקט: { $date }
    .match-32 = דערהיינטיגט { $date }
    .match-33 = דערהיינטיגט: { $date }
    .match-34 = דערהײַנטיגט { $date }
    .match-35 = דערהײַנטיגט: { $date }
    .match-36 = אַפּדעיטעט { $date }
    .match-37 = אַפּדעיטעט: { $date }
    .match-38 = באַנײַט { $date }
    .match-39 = געענדערט { $date }
    .match-40 = רעוויזירט { $date }
    .match-41 = רעוויזירט: { $date }
    .match-42 = לעצט דערהײַנטיקט { $date }
    .match-43 = לעצט דערהיינטיגט { $date }
    .match-44 = לעצט דערהיינטיגט: { $date }
    .match-45 = לעצט דערהײַנטיגט { $date }
    .match-46 = לעצט דערהײַנטיגט: { $date }
    .match-47 = לעצט אַפּדעיטעט { $date }
    .match-48 = לעצט אַפּדעיטעט: { $date }
    .match-49 = לעצט אפדעיטעד { $date }
    .match-50 = לעצט אפדעיטעד: { $date }
    .match-51 = לעצט באַנײַט { $date }
    .match-52 = לעצט באַנײַט: { $date }
    .match-53 = לעצט געענדערט { $date }
    .match-54 = לעצט געענדערט: { $date }
    .match-55 = לעצט רעוויזירט { $date }
    .match-56 = לעצט רעוויזירט: { $date }
    .match-57 = לעצטנס דערהײַנטיקט { $date }
    .match-58 = לעצטנס דערהיינטיגט { $date }
    .match-59 = לעצטנס דערהיינטיגט: { $date }
    .match-60 = לעצטנס דערהײַנטיגט { $date }
    .match-61 = לעצטנס דערהײַנטיגט: { $date }
    .match-62 = לעצטנס אַפּדעיטעט { $date }
    .match-63 = לעצטנס אַפּדעיטעט: { $date }
    .match-64 = לעצטנס אפדעיטעד { $date }
    .match-65 = לעצטנס אפדעיטעד: { $date }
    .match-66 = לעצטנס באַנײַט { $date }
    .match-67 = לעצטנס באַנײַט: { $date }
    .match-68 = לעצטנס געענדערט { $date }
    .match-69 = לעצטנס געענדערט: { $date }
    .match-70 = לעצטנס רעוויזירט { $date }
    .match-71 = לעצטנס רעוויזירט: { $date }
    .match-72 = צום לעצטן מאָל דערהיינטיגט { $date }
    .match-73 = צום לעצטן מאָל דערהיינטיגט: { $date }
    .match-74 = צום לעצטן מאָל דערהײַנטיגט { $date }
    .match-75 = צום לעצטן מאָל דערהײַנטיגט: { $date }
    .match-76 = צום לעצטן מאָל אַפּדעיטעט { $date }
    .match-77 = צום לעצטן מאָל אַפּדעיטעט: { $date }
    .match-78 = צום לעצטן מאָל אפדעיטעד { $date }
    .match-79 = צום לעצטן מאָל אפדעיטעד: { $date }
    .match-80 = צום לעצטן מאָל באַנײַט { $date }
    .match-81 = צום לעצטן מאָל באַנײַט: { $date }
    .match-82 = צום לעצטן מאָל געענדערט { $date }
    .match-83 = צום לעצטן מאָל געענדערט: { $date }
    .match-84 = צום לעצטן מאָל רעוויזירט { $date }
    .match-85 = צום לעצטן מאָל רעוויזירט: { $date }
    .match-86 = לעצטע מאָל דערהײַנטיקט { $date }
    .match-87 = לעצטע מאָל דערהײַנטיקט: { $date }
    .match-88 = לעצטע מאָל דערהיינטיגט { $date }
    .match-89 = לעצטע מאָל דערהיינטיגט: { $date }
    .match-90 = לעצטע מאָל דערהײַנטיגט { $date }
    .match-91 = לעצטע מאָל דערהײַנטיגט: { $date }
    .match-92 = לעצטע מאָל אַפּדעיטעט { $date }
    .match-93 = לעצטע מאָל אַפּדעיטעט: { $date }
    .match-94 = לעצטע מאָל אפדעיטעד { $date }
    .match-95 = לעצטע מאָל אפדעיטעד: { $date }
    .match-96 = לעצטע מאָל באַנײַט { $date }
    .match-97 = לעצטע מאָל באַנײַט: { $date }
    .match-98 = לעצטע מאָל געענדערט { $date }
    .match-99 = לעצטע מאָל געענדערט: { $date }
    .match-100 = לעצטע מאָל רעוויזירט { $date }
    .match-101 = לעצטע מאָל רעוויזירט: { $date }
    .match-102 = דערהײַנטיקט אין { $date }
    .match-103 = דערהיינטיגט אום { $date }
    .match-104 = דערהיינטיגט דעם { $date }
    .match-105 = דערהיינטיגט אין { $date }
    .match-106 = דערהײַנטיגט אום { $date }
    .match-107 = דערהײַנטיגט דעם { $date }
    .match-108 = דערהײַנטיגט אין { $date }
    .match-109 = אַפּדעיטעט אום { $date }
    .match-110 = אַפּדעיטעט דעם { $date }
    .match-111 = אַפּדעיטעט אין { $date }
    .match-112 = אפדעיטעד אום { $date }
    .match-113 = אפדעיטעד דעם { $date }
    .match-114 = אפדעיטעד אין { $date }
    .match-115 = באַנײַט אום { $date }
    .match-116 = באַנײַט אין { $date }
    .match-117 = געענדערט אום { $date }
    .match-118 = געענדערט אין { $date }
    .match-119 = רעוויזירט אום { $date }
    .match-120 = רעוויזירט דעם { $date }
    .match-121 = רעוויזירט אין { $date }
    .match-122 = געאפדעיט אום { $date }
    .match-123 = געאפדעיט דעם { $date }
    .match-124 = געאפדעיט { $date }
    .match-125 = לעצטע אפדעיט אום { $date }
    .match-126 = לעצטע אפדעיט דעם { $date }
    .match-127 = לעצטע אפדעיט { $date }
    .match-128 = לעצט באנייט אום { $date }
    .match-129 = לעצט באנייט דעם { $date }
    .match-130 = צולעצט באנייט אום { $date }
    .match-131 = צולעצט באנייט דעם { $date }
    .match-132 = צולעצט באנייט { $date }
    .match-133 = געאפדעיט: { $date }
    .match-134 = לעצטע אפדעיט: { $date }
    .match-135 = צולעצט באנייט: { $date }
    .match-136 = לעצטע ענדערונג: { $date }
    .match-137 = לעצטע דערהיינטיגונג: { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [1] מיט אַ מינוט צוריק
   *[other] מיט { NUMBER($minutes) } מינוט צוריק
  }
    .match-1 = מיט { $minutes } מינוטן צוריק
    .match-2 = { $minutes } מינוט צוריק

# $count: number
published-hours-ago = { $count ->
    [1] מיט אַ שעה צוריק
   *[other] מיט { NUMBER($count) } שעה צוריק
  }
    .match-1 = מיט { $count } שעהען צוריק
    .match-2 = { $count } שעה צוריק

# $count: number
published-days-ago = { $count ->
    [1] מיט אַ טאָג צוריק
   *[other] מיט { NUMBER($count) } טעג צוריק
  }
    .match-1 = { $count } טעג צוריק

# $count: number
published-weeks-ago = { $count ->
    [1] מיט אַ וואָך צוריק
   *[other] מיט { NUMBER($count) } וואָכן צוריק
  }
    .match-1 = { $count } וואָכן צוריק

# Published this minute.
published-now = נאָר וואָס
    .match-1 = איצט
    .match-2 = ערשט איצט
    .match-3 = מיט אַ רגע צוריק
    .match-4 = אָט ערשט
    .match-5 = די מינוט
    .match-6 = מיט עטלעכע שעה צוריק
    .match-7 = מיט עטלעכע מינוט צוריק
    .match-8 = ערשט פארעפנטליכט

# Published today or yesterday, with the hour.
# $date: date
published-today = הײַנט, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = הײַנט אום { $date }
    .match-2 = הײַנט - { $date }
    .match-3 = הײַנט | { $date }

# $date: date
published-yesterday = נעכטן, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = נעכטן אום { $date }
    .match-2 = נעכטן - { $date }
    .match-3 = נעכטן | { $date }

# An old article.
# $count: number
published-years = { $count ->
    [1] דער אַרטיקל איז עלטער ווי אַ יאָר
   *[other] דער אַרטיקל איז עלטער ווי { NUMBER($count) } יאָר
  }
    .match-1 = דער אַרטיקל איז מער ווי { $count } יאָר אַלט

# Where else it was published.
# $site: site
# $date: date
published-print = געדרוקט אין { $site }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = געדרוקט אין { $site } דעם { $date }
    .match-2 = דערשינען אין { $site }, { $date }
    .match-3 = דערשינען אין { $site } דעם { $date }
    .match-4 = פֿאַרעפֿנטלעכט אין { $site }, { $date }
    .match-5 = פֿאַרעפֿנטלעכט אין { $site } דעם { $date }
    .match-6 = פּובליקירט אין { $site }, { $date }
    .match-7 = פּובליקירט אין { $site } דעם { $date }
    .match-8 = פֿון נומער { $date } פֿון { $site }
    .match-9 = אויסגאַבע { $date } פֿון { $site }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [1] לייענצײַט: { NUMBER($minutes) } מינוט
   *[other] לייענצײַט: { NUMBER($minutes) } מינוט
  }
    .match-1 = לייענצײַט { $minutes } מינוט
    .match-2 = לייענצײַט { $minutes } מינוטן
    .match-3 = לייענצײַט { $minutes } מין׳
    .match-4 = לייענצײַט: { $minutes } מינוט
    .match-5 = לייענצײַט: { $minutes } מינוטן
    .match-6 = לייענצײַט: { $minutes } מין׳
    .match-7 = לייען־צײַט { $minutes } מינוט
    .match-8 = לייען־צײַט { $minutes } מינוטן
    .match-9 = לייען־צײַט { $minutes } מין׳
    .match-10 = לייען־צײַט: { $minutes } מינוט
    .match-11 = לייען־צײַט: { $minutes } מינוטן
    .match-12 = לייען־צײַט: { $minutes } מין׳
    .match-13 = צײַט צו לייענען { $minutes } מינוט
    .match-14 = צײַט צו לייענען { $minutes } מינוטן
    .match-15 = צײַט צו לייענען { $minutes } מין׳
    .match-16 = צײַט צו לייענען: { $minutes } מינוט
    .match-17 = צײַט צו לייענען: { $minutes } מינוטן
    .match-18 = צײַט צו לייענען: { $minutes } מין׳
    .match-19 = צו לייענען { $minutes } מינוט
    .match-20 = צו לייענען { $minutes } מינוטן
    .match-21 = צו לייענען { $minutes } מין׳
    .match-22 = צו לייענען: { $minutes } מינוט
    .match-23 = צו לייענען: { $minutes } מינוטן
    .match-24 = צו לייענען: { $minutes } מין׳
    .match-25 = לייענען { $minutes } מינוט
    .match-26 = לייענען { $minutes } מינוטן
    .match-27 = לייענען { $minutes } מין׳
    .match-28 = לייענען: { $minutes } מינוט
    .match-29 = לייענען: { $minutes } מינוטן
    .match-30 = לייענען: { $minutes } מין׳
    .match-31 = { $minutes } מינוט צו לייענען
    .match-32 = { $minutes } מינוט לייענען
    .match-33 = { $minutes } מינוט לייענצײַט
    .match-34 = { $minutes } מינוט לייען־צײַט
    .match-35 = { $minutes } מינוטן צו לייענען
    .match-36 = { $minutes } מינוטן לייענען
    .match-37 = { $minutes } מינוטן לייענצײַט
    .match-38 = { $minutes } מינוטן לייען־צײַט
    .match-39 = ליינצייט { $minutes } מינוט
    .match-40 = ליינצייט { $minutes } מינוטן
    .match-41 = ליינצייט: { $minutes } מינוט
    .match-42 = ליינצייט: { $minutes } מינוטן
    .match-43 = ליין צייט { $minutes } מינוט
    .match-44 = ליין צייט { $minutes } מינוטן
    .match-45 = ליין צייט: { $minutes } מינוט
    .match-46 = ליין צייט: { $minutes } מינוטן
    .match-47 = צייט צו ליינען { $minutes } מינוט
    .match-48 = צייט צו ליינען { $minutes } מינוטן
    .match-49 = צייט צו ליינען: { $minutes } מינוט
    .match-50 = צייט צו ליינען: { $minutes } מינוטן
    .match-51 = { $minutes } מינוט צו ליינען
    .match-52 = { $minutes } מינוט ליינען
    .match-53 = { $minutes } מינוט ליינצייט
    .match-54 = { $minutes } מינוטן צו ליינען
    .match-55 = { $minutes } מינוטן ליינען
    .match-56 = { $minutes } מינוטן ליינצייט
    .match-57 = לייען צייט: { $minutes } מינוט
    .match-58 = לייען צייט: { $minutes } מינוטן
    .match-59 = ליינט זיך אין: { $minutes } מינוט
    .match-60 = ליינט זיך אין: { $minutes } מינוטן
    .match-61 = { $minutes } מינוט צום לייענען
    .match-62 = { $minutes } מינוט צום ליינען
    .match-63 = { $minutes } מינוטן צום לייענען
    .match-64 = { $minutes } מינוטן צום ליינען

# The same in under a minute.
reading-time-short = לייענצײַט: ווייניקער ווי אַ מינוט
    .match-1 = ווייניקער ווי אַ מינוט
    .match-2 = ווייניקער ווי אַ מינוט צו לייענען

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [1] הערצײַט: { NUMBER($minutes) } מינוט
   *[other] הערצײַט: { NUMBER($minutes) } מינוט
  }
    .match-1 = הערט { $minutes } מינוט
    .match-2 = הערט: { $minutes } מינוט
    .match-3 = הערט ({ $minutes } מינוט
    .match-4 = הערט זיך צו { $minutes } מינוט
    .match-5 = הערט זיך צו: { $minutes } מינוט
    .match-6 = הערט זיך צו ({ $minutes } מינוט

# Its words.
# $count: number
reading-time-words = { $count ->
    [1] { NUMBER($count) } וואָרט
   *[other] { NUMBER($count) } ווערטער
  }
    .match-1 = צאָל ווערטער: { $count }
    .match-2 = ווערטער: { $count }

# The part of the paper.
# $section: section
section = אָפּטייל: { $section }
    .match-1 = קאַטעגאָריע: { $section }
    .match-2 = קאַטעגאָריעס: { $section }
    .match-3 = רובריק: { $section }
    .match-4 = סעקציע: { $section }
    .match-5 = טייל: { $section }
    .match-6 = אָפּטיילן: { $section }
    .match-7 = אין דער רובריק: { $section }
    .match-8 = רובריקן: { $section }
    .match-9 = פֿאַרעפֿנטלעכט אין דער רובריק: { $section }
    .match-10 = אבטיילונג: { $section }
    .match-11 = אָפּטייל { $section }
    .match-12 = רובריק { $section }
    .match-13 = קאַטעגאָריע { $section }
    .match-14 = אין דער קאַטעגאָריע { $section }
    .match-15 = אפטיילונג: { $section }
    .match-16 = רובריקע: { $section }
    .match-17 = סעקשאן: { $section }

# The path from the front page.
# $section: section
section-breadcrumb = היימזײַט › { $section }
    .match-1 = היימזײַט » { $section }
    .match-2 = היימזײַט| { $section }
    .match-3 = היימזײַט/ { $section }
    .match-4 = היימזײַט← { $section }
    .match-5 = היימזײַט - { $section }
    .match-6 = היימזײַט« { $section }
    .match-7 = אַהיים » { $section }
    .match-8 = אַהיים| { $section }
    .match-9 = אַהיים/ { $section }
    .match-10 = אַהיים← { $section }
    .match-11 = אַהיים - { $section }
    .match-12 = אַהיים« { $section }
    .match-13 = ערשטע זײַט » { $section }
    .match-14 = ערשטע זײַט| { $section }
    .match-15 = ערשטע זײַט/ { $section }
    .match-16 = ערשטע זײַט← { $section }
    .match-17 = ערשטע זײַט - { $section }
    .match-18 = ערשטע זײַט« { $section }
    .match-19 = ערשטע זײַט{ $section }
    .match-20 = הויפּטזײַט » { $section }
    .match-21 = הויפּטזײַט| { $section }
    .match-22 = הויפּטזײַט/ { $section }
    .match-23 = הויפּטזײַט← { $section }
    .match-24 = הויפּטזײַט - { $section }
    .match-25 = הויפּטזײַט« { $section }
    .match-26 = היים־בלאַט » { $section }
    .match-27 = היים־בלאַט| { $section }
    .match-28 = היים־בלאַט/ { $section }
    .match-29 = היים־בלאַט← { $section }
    .match-30 = היים־בלאַט - { $section }
    .match-31 = היים־בלאַט« { $section }
    .match-32 = היימזײַט | { $section }
    .match-33 = היימזײַט / { $section }
    .match-34 = היימזײַט ← { $section }
    .match-35 = הויפּטזײַט | { $section }
    .match-36 = הויפּטזײַט / { $section }
    .match-37 = הויפּטזײַט ← { $section }
    .match-38 = אַהיים | { $section }
    .match-39 = אַהיים / { $section }
    .match-40 = אַהיים ← { $section }
    .match-41 = ערשטע זײַט | { $section }
    .match-42 = ערשטע זײַט / { $section }
    .match-43 = ערשטע זײַט ← { $section }
    .match-44 = איר זענט דאָ: { $section }

# The topics.
# $tags: tags
tags = טעמעס: { $tags }
    .match-1 = טעמע: { $tags }
    .match-2 = טאַגן: { $tags }
    .match-3 = טאַגס: { $tags }
    .match-4 = עטיקעטן: { $tags }
    .match-5 = שליסלווערטער: { $tags }
    .match-6 = שליסל־ווערטער: { $tags }
    .match-7 = עטיקעט: { $tags }
    .match-8 = פֿאַרבונדענע טעמעס: { $tags }
    .match-9 = מער וועגן: { $tags }
    .match-10 = נאָך וועגן: { $tags }
    .match-11 = טעגס: { $tags }
    .match-12 = באַצייכנט: { $tags }
    .match-13 = שייכותדיקע טעמעס: { $tags }
    .match-14 = האַשטאַגן: { $tags }
    .match-15 = קעפּלווערטער: { $tags }
    .match-16 = באַצייכנט מיט { $tags }
    .match-17 = טעמעס { $tags }
    .match-18 = טאַגן { $tags }
    .match-19 = עטיקעטן { $tags }
    .match-20 = ווערטער: { $tags }
    .match-21 = שליסל ווערטער: { $tags }
    .match-22 = קי־ווערטער: { $tags }
    .match-23 = נאָך אויף דער טעמע: { $tags }
    .match-24 = טעגן: { $tags }
    .match-25 = לעיבלס: { $tags }

# Their heading alone.
tags-heading = טעמעס
    .match-1 = טאַגן
    .match-2 = עטיקעטן
    .match-3 = שליסלווערטער
    .match-4 = פֿאַרבונדענע טעמעס
    .match-5 = טאַגס
    .match-6 = טעגס
    .match-7 = שייכותדיקע טעמעס

# Where the report was taken from.
# $site: site
source = מקור: { $site }
    .match-1 = מקורים: { $site }
    .match-2 = לויט: { $site }
    .match-3 = פֿון דער אַגענטור: { $site }
    .match-4 = קוואַל: { $site }
    .match-5 = קוואַלן: { $site }
    .match-6 = דער מקור: { $site }
    .match-7 = אַגענטור: { $site }
    .match-8 = מקור - { $site }
    .match-9 = מקור / { $site }
    .match-10 = מקור | { $site }

# No source but agencies.
source-agencies = מקור: נײַעס־אַגענטורן
    .match-1 = מקורים: אַגענטורן
    .match-2 = לויט די נײַעס־אַגענטורן
    .match-3 = מקור: אַגענטורן
    .match-4 = לויט נײַעס־אַגענטורן

# Where it appeared first.
# $site: site
source-original = צום ערשטן מאָל פּובליקירט אין { $site }
    .match-1 = דער אַרטיקל איז צום ערשטן מאָל דערשינען אין { $site }
    .match-2 = דער אַרטיקל איז צום ערשטן מאָל דערשינען פֿון { $site }
    .match-3 = דער אַרטיקל איז צום ערשטן מאָל דערשינען אויף { $site }
    .match-4 = דער אַרטיקל איז צוערשט דערשינען אין { $site }
    .match-5 = דער אַרטיקל איז צוערשט דערשינען פֿון { $site }
    .match-6 = דער אַרטיקל איז צוערשט דערשינען אויף { $site }
    .match-7 = צום ערשטן מאָל דערשינען אין { $site }
    .match-8 = צום ערשטן מאָל דערשינען פֿון { $site }
    .match-9 = צום ערשטן מאָל דערשינען אויף { $site }
    .match-10 = צוערשט פּובליקירט אין { $site }
    .match-11 = צוערשט פּובליקירט פֿון { $site }
    .match-12 = צוערשט פּובליקירט אויף { $site }
    .match-13 = צוערשט דערשינען אין { $site }
    .match-14 = צוערשט דערשינען פֿון { $site }
    .match-15 = צוערשט דערשינען אויף { $site }
    .match-16 = איבערגעדרוקט אין { $site }
    .match-17 = איבערגעדרוקט פֿון { $site }
    .match-18 = איבערגעדרוקט אויף { $site }
    .match-19 = צום ערשטן מאָל פֿאַרעפֿנטלעכט אין { $site }
    .match-20 = צום ערשטן מאָל פֿאַרעפֿנטלעכט פֿון { $site }
    .match-21 = צום ערשטן מאָל פֿאַרעפֿנטלעכט אויף { $site }
    .match-22 = דער אַרטיקל איז צוערשט פּובליקירט געוואָרן אין { $site }
    .match-23 = דער אַרטיקל איז צוערשט פּובליקירט געוואָרן פֿון { $site }
    .match-24 = דער אַרטיקל איז צוערשט פּובליקירט געוואָרן אויף { $site }

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = דער אַרטיקל { $title } איז צוערשט דערשינען אויף { $site }
    .match-1 = דער פּאָסט { $title } איז צוערשט דערשינען אויף { $site }
    .match-2 = דער פּאָסט { $title } איז צוערשט דערשינען אין { $site }
    .match-3 = דער אַרטיקל “{ $title }” איז צוערשט דערשינען אויף { $site }
    .match-4 = דער אַרטיקל “{ $title }” איז צוערשט דערשינען אין { $site }

# A mistake put right.
# $reason: text
correction = תּיקון: { $reason }
    .match-1 = קאָרעקטור: { $reason }
    .match-2 = פֿאַרריכטונג: { $reason }
    .match-3 = אַ פֿאַרריכטונג: { $reason }
    .match-4 = אַ תּיקון: { $reason }
    .match-5 = טעות: { $reason }
    .match-6 = פֿאַרריכט: { $reason }
    .match-7 = ריכטיקשטעלונג: { $reason }
    .match-8 = אַ טעות פֿאַרריכט: { $reason }
    .match-9 = תיקון טעות: { $reason }
    .match-10 = אַ קאָרעקטור: { $reason }
    .match-11 = אין אַ פֿריִערדיקער ווערסיע פֿון דעם אַרטיקל { $reason }
    .match-12 = אין אַ פֿריִערדיקער ווערסיע פֿון דעם באַריכט { $reason }
    .match-13 = אין אַ פֿריִערדיקן נוסח פֿון דעם אַרטיקל { $reason }
    .match-14 = אין אַ פֿריִערדיקן נוסח פֿון דעם באַריכט { $reason }
    .match-15 = תּיקון־טעות: { $reason }
    .match-16 = באריכטיגונג: { $reason }
    .match-17 = פארריכטונג: { $reason }
    .match-18 = קארעקשאן: { $reason }
    .match-19 = א פארריכטונג: { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = תּיקון, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = תּיקון דעם { $date }: { $reason }
    .match-2 = תּיקון { $date }: { $reason }
    .match-3 = פֿאַרריכטונג, { $date }: { $reason }
    .match-4 = פֿאַרריכטונג דעם { $date }: { $reason }
    .match-5 = פֿאַרריכטונג { $date }: { $reason }
    .match-6 = קאָרעקטור, { $date }: { $reason }
    .match-7 = קאָרעקטור דעם { $date }: { $reason }
    .match-8 = קאָרעקטור { $date }: { $reason }
    .match-9 = תּיקון ({ $date }): { $reason }
    .match-10 = קאָרעקטור ({ $date }): { $reason }

# That there was one, without what.
correction-note = דער אַרטיקל איז פֿאַרריכט געוואָרן
    .match-1 = דער באַריכט איז פֿאַרריכט געוואָרן
    .match-2 = פֿאַרריכט
    .match-3 = תּיקון
    .match-4 = קאָרעקטור
    .match-5 = פֿאַרריכטונג
    .match-6 = מיר האָבן פֿאַרריכט דעם טעות
    .match-7 = תּיקון־טעות
    .match-8 = תּיקון טעות

# When the article was corrected.
# $date: date
correction-note-date = דער אַרטיקל איז פֿאַרריכט געוואָרן דעם { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = פֿאַרריכט דעם { $date }
    .match-2 = פֿאַרריכט: { $date }
    .match-3 = תּיקון־טעות, { $date }
    .match-4 = תּיקון: { $date }
    .match-5 = תּיקון, { $date }

# How to report a mistake.
correction-report = מעלדן אַ טעות
    .match-1 = אַ טעות געפֿונען?
    .match-2 = האָט איר געפֿונען אַ טעות?
    .match-3 = האָט איר באַמערקט אַ טעות?
    .match-4 = לאָזט אונדז וויסן וועגן אַ טעות
    .match-5 = מעלדט אַ טעות
    .match-6 = געפונען א טעות?

# A point made clear.
# $reason: text
correction-clarification = דערקלערונג: { $reason }
    .match-1 = קלאָרשטעלונג: { $reason }
    .match-2 = אַ דערקלערונג: { $reason }
    .match-3 = אַ קלאָרשטעלונג: { $reason }

# News added on top.
# $reason: text
correction-update = דערהײַנטיקונג: { $reason }
    .match-1 = נײַס אין דעם ענין: { $reason }
    .match-2 = אַפּדייט: { $reason }
    .match-3 = דערהײַנטיקונגען: { $reason }
    .match-4 = נאָכגעזאָגט: { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = דערהײַנטיקונג, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = דערהײַנטיקונג דעם { $date }: { $reason }
    .match-2 = דערהײַנטיקונג { $date }: { $reason }
    .match-3 = דערהײַנטיקונג ({ $date }): { $reason }

# That the article was changed.
updated-note = דער אַרטיקל איז דערהײַנטיקט געוואָרן
    .match-1 = דער באַריכט איז דערהײַנטיקט געוואָרן
    .match-2 = דערהײַנטיקט
    .match-3 = דער באַריכט ווערט דערהײַנטיקט
    .match-4 = דער אַרטיקל ווערט דערהײַנטיקט
    .match-5 = נאָך פּרטים וועלן קומען
    .match-6 = מער פּרטים שפּעטער
    .match-7 = נאָך פּרטים באַלד
    .match-8 = מער פּרטים באַלד
    .match-9 = קומט נאָך

# A word of the editors.
# $reason: text
editors-note = אַ נאָטיץ פֿון דער רעדאַקציע: { $reason }
    .match-1 = באַמערקונג פֿון דער רעדאַקציע: { $reason }
    .match-2 = פֿון דער רעדאַקציע: { $reason }
    .match-3 = אַ באַמערקונג פֿון דער רעדאַקציע: { $reason }
    .match-4 = נאָטיץ: { $reason }
    .match-5 = באַמערקונג: { $reason }
    .match-6 = אַ וואָרט פֿון דער רעדאַקציע: { $reason }
    .match-7 = באַמערקונג פֿונעם רעדאַקטאָר: { $reason }
    .match-8 = אַ באַמערקונג פֿונעם רעדאַקטאָר: { $reason }
    .match-9 = אַכטונג: { $reason }
    .match-10 = נאָטיץ פֿון דער רעדאַקציע: { $reason }
    .match-11 = באַמערקונג פֿונעם איבערזעצער: { $reason }
    .match-12 = באַמערקונג פֿון דער איבערזעצערין: { $reason }
    .match-13 = צו די לייענער: { $reason }
    .match-14 = רעדאַקציאָנעלע באַמערקונג: { $reason }
    .match-15 = באַמערקונג פון די רעדאַקציע: { $reason }
    .match-16 = באַמערקונג פון דער רעדאַקציע: { $reason }
    .match-17 = באַמערקונג פונעם רעדאקטאר: { $reason }
    .match-18 = באַמערקונג פון רעדאקטאר: { $reason }
    .match-19 = באַמערקונג פון די רעדאקטארן: { $reason }
    .match-20 = אַ באַמערקונג פון די רעדאַקציע: { $reason }
    .match-21 = אַ באַמערקונג פון דער רעדאַקציע: { $reason }
    .match-22 = אַ באַמערקונג פונעם רעדאקטאר: { $reason }
    .match-23 = אַ באַמערקונג פון רעדאקטאר: { $reason }
    .match-24 = אַ באַמערקונג פון די רעדאקטארן: { $reason }
    .match-25 = נאָטיץ פון די רעדאַקציע: { $reason }
    .match-26 = נאָטיץ פון דער רעדאַקציע: { $reason }
    .match-27 = נאָטיץ פונעם רעדאקטאר: { $reason }
    .match-28 = נאָטיץ פון רעדאקטאר: { $reason }
    .match-29 = נאָטיץ פון די רעדאקטארן: { $reason }
    .match-30 = אַ נאָטיץ פון די רעדאַקציע: { $reason }
    .match-31 = אַ נאָטיץ פון דער רעדאַקציע: { $reason }
    .match-32 = אַ נאָטיץ פונעם רעדאקטאר: { $reason }
    .match-33 = אַ נאָטיץ פון רעדאקטאר: { $reason }
    .match-34 = אַ נאָטיץ פון די רעדאקטארן: { $reason }
    .match-35 = הערה פון די רעדאַקציע: { $reason }
    .match-36 = הערה פון דער רעדאַקציע: { $reason }
    .match-37 = הערה פונעם רעדאקטאר: { $reason }
    .match-38 = הערה פון רעדאקטאר: { $reason }
    .match-39 = הערה פון די רעדאקטארן: { $reason }
    .match-40 = הערה פֿון דער רעדאַקציע: { $reason }

# Its heading alone.
editors-note-heading = אַ נאָטיץ פֿון דער רעדאַקציע
    .match-1 = באַמערקונג פֿון דער רעדאַקציע
    .match-2 = אַ באַמערקונג פֿון דער רעדאַקציע
    .match-3 = פֿון דער רעדאַקציע געמאָלדן
    .match-4 = צו די לייענער
    .match-5 = אַ וואָרט פֿון דער רעדאַקציע
    .match-6 = הערה פֿון דער רעדאַקציע

# Opinions are their writers' own.
editors-note-opinion = די מיינונגען זענען די פֿון די מחברים
    .match-1 = די מיינונגען אין דעם אַרטיקל זענען די פֿונעם מחבר
    .match-2 = די מיינונגען זענען בלויז די פֿונעם מחבר
    .match-3 = די מיינונג פֿונעם מחבר איז נישט אַלע מאָל די מיינונג פֿון דער רעדאַקציע
    .match-4 = די מיינונגען אויסגעדריקט דאָ זענען די פֿונעם מחבר
    .match-5 = דער אַרטיקל דריקט אויס די מיינונג פֿונעם מחבר
    .match-6 = די רעדאַקציע איז נישט פֿאַראַנטוואָרטלעך פֿאַר די מיינונגען פֿון די מחברים

# Fed by an agency, untouched.
editors-note-feed = די ידיעה שטאַמט פֿון אַן אַגענטור און איז נישט רעדאַקטירט געוואָרן
    .match-1 = די ידיעה איז פֿון אַ נײַעס־אַגענטור
    .match-2 = די ידיעה איז אויטאָמאַטיש פּובליקירט געוואָרן
