### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = פֿון { $author }
    .match-1 = מחבר: { $author }
    .match-2 = שרײַבער: { $author }
    .match-3 = מחברטע: { $author }
    .match-4 = רעפּאָרטער: { $author }
    .match-5 = זשורנאַליסט: { $author }
    .match-6 = טעקסט: { $author }
    .match-7 = קאָרעספּאָנדענט: { $author }
    .match-8 = באַריכט: { $author }
    .match-9 = אָנגעשריבן פֿון { $author }
    .match-10 = געשריבן פֿון { $author }
    .match-11 = אַן אַרטיקל פֿון { $author }
    .match-12 = אַרטיקל פֿון { $author }
    .match-13 = באַריכט פֿון { $author }
    .match-14 = אַ באַריכט פֿון { $author }
    .match-15 = מאת { $author }
    .match-16 = געשריבן דורך { $author }
    .match-17 = פּובליקירט פֿון { $author }
    .match-18 = אַ רעפּאָרטאַזש פֿון { $author }
    .match-19 = באריכטעט דורך { $author }
    .match-20 = רעפּאָרטירט דורך { $author }
    .match-21 = פארפאסט דורך { $author }
    .match-22 = צוגעשטעלט דורך { $author }
    .match-23 = צוזאמגעשטעלט דורך { $author }
    .match-24 = אַן אַרטיקל דורך { $author }
    .match-25 = באַריכט דורך { $author }
    .match-26 = דורך אונזער רעפארטער { $author }
    .match-27 = דורך { $author }

# Two writers or more.
# $authors: persons
byline-and = פֿון { $authors }
    .match-1 = מחברים: { $authors }
    .match-2 = שרײַבערס: { $authors }
    .match-3 = אָנגעשריבן פֿון { $authors }
    .match-4 = געשריבן פֿון { $authors }

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
    .match-3 = מאת { $author } | { $place }
    .match-4 = מאת { $author } אין { $place }
    .match-5 = { $author }, אונדזער קאָרעספּאָנדענט אין { $place }
    .match-6 = { $author }, שרײַבט פֿון { $place }

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
    .match-21 = אונדזער קאָרעספּאָנדענט { $author }
    .match-22 = פֿון אונדזער קאָרעספּאָנדענט { $author }

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
    .match-2 = פֿון { $author } דעם { $date }
    .match-3 = מאת { $author } | { $date }
    .match-4 = מאת { $author } דעם { $date }
    .match-5 = פּובליקירט דעם { $date } פֿון { $author }
    .match-6 = פּובליקירט { $date } פֿון { $author }
    .match-7 = אָנגעשריבן דעם { $date } פֿון { $author }
    .match-8 = אָנגעשריבן { $date } פֿון { $author }
    .match-9 = { $date }, פֿון { $author }
    .match-10 = { $date } | פֿון { $author }
    .match-11 = { $author } | פֿאַרעפֿנטלעכט: { $date }

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
    .match-5 = רעדאַקציע: { $name }
    .match-6 = צוגעגרייט צום דרוק: { $name }
    .match-7 = פּראָדוצירט פֿון: { $name }
    .match-8 = רעדאַקטירט פֿון { $name }

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
    .match-2 = ווײַטערדיקע אַרטיקלען פֿון { $author }
    .match-3 = לייענט נאָך פֿון { $author }
    .match-4 = נאָך אַרטיקלען פֿון { $author }
    .match-5 = מער פֿון { $author }
    .match-6 = אַנדערע אַרטיקלען פֿון { $author }
    .match-7 = זעט אַלע אַרטיקלען פֿון { $author }
    .match-8 = אַלע שריפֿטן פֿון { $author }
    .match-9 = זעט אַלע פּאָסטן פֿון { $author }

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
    .match-1 = דאַטע: { $date }
    .match-2 = צום ערשטן מאָל פּובליקירט: { $date }
    .match-3 = ערשטע פּובליקאַציע: { $date }
    .match-4 = אַרויף דעם: { $date }
    .match-5 = דאַטום: { $date }
    .match-6 = פובליצירט: { $date }
    .match-7 = אַרײַנגעשטעלט: { $date }
    .match-8 = דאַטע פֿון פּובליקאַציע: { $date }
    .match-9 = פּובליקאַציע־דאַטע: { $date }
    .match-10 = פּובליקירט דעם { $date }
    .match-11 = פֿאַרעפֿנטלעכט דעם { $date }
    .match-12 = געדרוקט דעם { $date }
    .match-13 = דערשינען דעם { $date }
    .match-14 = פּובליקירט { $date }
    .match-15 = פֿאַרעפֿנטלעכט { $date }
    .match-16 = צום ערשטן מאָל פּובליקירט דעם { $date }
    .match-17 = פּובליקירט אום { $date }
    .match-18 = אַרויסגעגעבן דעם { $date }
    .match-19 = צום ערשטן מאָל פֿאַרעפֿנטלעכט דעם { $date }
    .match-20 = דער אַרטיקל איז פּובליקירט געוואָרן דעם { $date }
    .match-21 = דער אַרטיקל איז דערשינען דעם { $date }
    .match-22 = דער אַרטיקל איז פֿאַרעפֿנטלעכט געוואָרן דעם { $date }
    .match-23 = פארעפנטליכט { $date }
    .match-24 = פאבליצירט { $date }
    .match-25 = פאבליצירט דעם { $date }
    .match-26 = געפּאָסט דעם { $date }
    .match-27 = געפּאָסט אום { $date }
    .match-28 = געפּאָסט אין { $date }
    .match-29 = געפּאָסט פֿון { $date }
    .match-30 = געפּאָסט { $date }
    .match-31 = געפּאָסט אויפֿן { $date }
    .match-32 = געפּאָסטעט דעם { $date }
    .match-33 = געפּאָסטעט אום { $date }
    .match-34 = געפּאָסטעט אין { $date }
    .match-35 = געפּאָסטעט פֿון { $date }
    .match-36 = געפּאָסטעט { $date }
    .match-37 = געפּאָסטעט אויפֿן { $date }
    .match-38 = פּובליקירט אין { $date }
    .match-39 = פּובליקירט פֿון { $date }
    .match-40 = פּובליקירט אויפֿן { $date }
    .match-41 = פֿאַרעפֿנטלעכט אום { $date }
    .match-42 = פֿאַרעפֿנטלעכט אין { $date }
    .match-43 = פֿאַרעפֿנטלעכט פֿון { $date }
    .match-44 = פֿאַרעפֿנטלעכט אויפֿן { $date }
    .match-45 = פארעפנטליכט דעם { $date }
    .match-46 = פארעפנטליכט אום { $date }
    .match-47 = פארעפנטליכט אין { $date }
    .match-48 = פארעפנטליכט פֿון { $date }
    .match-49 = פארעפנטליכט אויפֿן { $date }
    .match-50 = געדרוקט אום { $date }
    .match-51 = געדרוקט אין { $date }
    .match-52 = געדרוקט פֿון { $date }
    .match-53 = געדרוקט { $date }
    .match-54 = געדרוקט אויפֿן { $date }
    .match-55 = דערשינען אום { $date }
    .match-56 = דערשינען אין { $date }
    .match-57 = דערשינען פֿון { $date }
    .match-58 = דערשינען { $date }
    .match-59 = דערשינען אויפֿן { $date }
    .match-60 = אַרויפֿגעלייגט דעם { $date }
    .match-61 = אַרויפֿגעלייגט אום { $date }
    .match-62 = אַרויפֿגעלייגט אין { $date }
    .match-63 = אַרויפֿגעלייגט פֿון { $date }
    .match-64 = אַרויפֿגעלייגט { $date }
    .match-65 = אַרויפֿגעלייגט אויפֿן { $date }
    .match-66 = ארויפגעשטעלט דעם { $date }
    .match-67 = ארויפגעשטעלט אום { $date }
    .match-68 = ארויפגעשטעלט אין { $date }
    .match-69 = ארויפגעשטעלט פֿון { $date }
    .match-70 = ארויפגעשטעלט { $date }
    .match-71 = ארויפגעשטעלט אויפֿן { $date }
    .match-72 = געשריבן דעם { $date }
    .match-73 = געשריבן אום { $date }
    .match-74 = געשריבן אין { $date }
    .match-75 = געשריבן פֿון { $date }
    .match-76 = געשריבן { $date }
    .match-77 = געשריבן אויפֿן { $date }
    .match-78 = געפאוסט אום { $date }
    .match-79 = געפאוסט דעם { $date }
    .match-80 = געפאוסט { $date }
    .match-81 = געפאוסטעט אום { $date }
    .match-82 = געפאוסטעט דעם { $date }
    .match-83 = געפאוסטעט { $date }
    .match-84 = פאוסטעד אום { $date }
    .match-85 = פאוסטעד דעם { $date }
    .match-86 = פאוסטעד { $date }
    .match-87 = ארויסגעשטעלט אום { $date }
    .match-88 = ארויסגעשטעלט דעם { $date }
    .match-89 = ארויסגעשטעלט { $date }
    .match-90 = פאבלישט אום { $date }
    .match-91 = פאבלישט דעם { $date }
    .match-92 = פאבלישט { $date }
    .match-93 = ארויסגעגעבן אום { $date }
    .match-94 = ארויסגעגעבן { $date }
    .match-95 = פאבליצירט אום { $date }
    .match-96 = פובליצירט אום { $date }
    .match-97 = פובליצירט דעם { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = פּובליקירט: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }. דערהײַנטיקט: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = פּובליקירט { $date }, דערהײַנטיקט { $updated }
    .match-2 = פּובליקירט { $date }, דערהײַנטיקט דעם { $updated }
    .match-3 = פּובליקירט { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-4 = פּובליקירט { $date } דערהײַנטיקט { $updated }
    .match-5 = פּובליקירט { $date } דערהײַנטיקט דעם { $updated }
    .match-6 = פּובליקירט { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-7 = פֿאַרעפֿנטלעכט { $date }, דערהײַנטיקט { $updated }
    .match-8 = פֿאַרעפֿנטלעכט { $date }, דערהײַנטיקט דעם { $updated }
    .match-9 = פֿאַרעפֿנטלעכט { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-10 = פֿאַרעפֿנטלעכט { $date } דערהײַנטיקט { $updated }
    .match-11 = פֿאַרעפֿנטלעכט { $date } דערהײַנטיקט דעם { $updated }
    .match-12 = פֿאַרעפֿנטלעכט { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-13 = פּובליקירט דעם { $date }, דערהײַנטיקט { $updated }
    .match-14 = פּובליקירט דעם { $date }, דערהײַנטיקט דעם { $updated }
    .match-15 = פּובליקירט דעם { $date }, לעצטע דערהײַנטיקונג { $updated }
    .match-16 = פּובליקירט דעם { $date } דערהײַנטיקט { $updated }
    .match-17 = פּובליקירט דעם { $date } דערהײַנטיקט דעם { $updated }
    .match-18 = פּובליקירט דעם { $date } לעצטע דערהײַנטיקונג { $updated }
    .match-19 = { $date }, דערהײַנטיקט { $updated }
    .match-20 = { $date } דערהײַנטיקט { $updated }

# The last change.
# $date: date
updated = דערהײַנטיקט: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = לעצטער ענדער: { $date }
    .match-2 = פֿאַרריכט דעם: { $date }
    .match-3 = דערהײַנטיקט { $date }
    .match-4 = דערהײַנטיקט דעם { $date }
    .match-5 = צום לעצטן מאָל דערהײַנטיקט דעם { $date }
    .match-6 = לעצטע דערהײַנטיקונג { $date }
    .match-7 = באַנײַט דעם { $date }
    .match-8 = געענדערט דעם { $date }
    .match-9 = דערהײַנטיקט אום { $date }
    .match-10 = צום לעצטן מאָל דערהײַנטיקט { $date }
    .match-11 = לעצט דערהײַנטיקט דעם { $date }
    .match-12 = לעצטנס דערהײַנטיקט דעם { $date }
    .match-13 = לעצטע דערהײַנטיקונג דעם { $date }
    .match-14 = אפדעיטעד { $date }
    .match-15 = אפדעיט: { $date }
    .match-16 = אפגעדעיט: { $date }
    .match-17 = לעצט אפגעדעיט: { $date }
    .match-18 = דערהיינטיגט { $date }
    .match-19 = אַפּדעיטעט { $date }
    .match-20 = באַנײַט { $date }
    .match-21 = געענדערט { $date }
    .match-22 = רעוויזירט { $date }
    .match-23 = לעצט דערהײַנטיקט { $date }
    .match-24 = לעצט דערהיינטיגט { $date }
    .match-25 = לעצט אַפּדעיטעט { $date }
    .match-26 = לעצט אפדעיטעד { $date }
    .match-27 = לעצט באַנײַט { $date }
    .match-28 = לעצט געענדערט { $date }
    .match-29 = לעצט רעוויזירט { $date }
    .match-30 = לעצטנס דערהײַנטיקט { $date }
    .match-31 = לעצטנס דערהיינטיגט { $date }
    .match-32 = לעצטנס אַפּדעיטעט { $date }
    .match-33 = לעצטנס אפדעיטעד { $date }
    .match-34 = לעצטנס באַנײַט { $date }
    .match-35 = לעצטנס געענדערט { $date }
    .match-36 = לעצטנס רעוויזירט { $date }
    .match-37 = צום לעצטן מאָל דערהיינטיגט { $date }
    .match-38 = צום לעצטן מאָל אַפּדעיטעט { $date }
    .match-39 = צום לעצטן מאָל אפדעיטעד { $date }
    .match-40 = צום לעצטן מאָל באַנײַט { $date }
    .match-41 = צום לעצטן מאָל געענדערט { $date }
    .match-42 = צום לעצטן מאָל רעוויזירט { $date }
    .match-43 = לעצטע מאָל דערהײַנטיקט { $date }
    .match-44 = לעצטע מאָל דערהיינטיגט { $date }
    .match-45 = לעצטע מאָל אַפּדעיטעט { $date }
    .match-46 = לעצטע מאָל אפדעיטעד { $date }
    .match-47 = לעצטע מאָל באַנײַט { $date }
    .match-48 = לעצטע מאָל געענדערט { $date }
    .match-49 = לעצטע מאָל רעוויזירט { $date }
    .match-50 = דערהײַנטיקט אין { $date }
    .match-51 = דערהיינטיגט אום { $date }
    .match-52 = דערהיינטיגט דעם { $date }
    .match-53 = דערהיינטיגט אין { $date }
    .match-54 = אַפּדעיטעט אום { $date }
    .match-55 = אַפּדעיטעט דעם { $date }
    .match-56 = אַפּדעיטעט אין { $date }
    .match-57 = אפדעיטעד אום { $date }
    .match-58 = אפדעיטעד דעם { $date }
    .match-59 = אפדעיטעד אין { $date }
    .match-60 = באַנײַט אום { $date }
    .match-61 = באַנײַט אין { $date }
    .match-62 = געענדערט אום { $date }
    .match-63 = געענדערט אין { $date }
    .match-64 = רעוויזירט אום { $date }
    .match-65 = רעוויזירט דעם { $date }
    .match-66 = רעוויזירט אין { $date }
    .match-67 = געאפדעיט אום { $date }
    .match-68 = געאפדעיט דעם { $date }
    .match-69 = געאפדעיט { $date }
    .match-70 = לעצטע אפדעיט אום { $date }
    .match-71 = לעצטע אפדעיט דעם { $date }
    .match-72 = לעצטע אפדעיט { $date }
    .match-73 = לעצט באנייט אום { $date }
    .match-74 = לעצט באנייט דעם { $date }
    .match-75 = צולעצט באנייט אום { $date }
    .match-76 = צולעצט באנייט דעם { $date }
    .match-77 = צולעצט באנייט { $date }
    .match-78 = לעצטע ענדערונג: { $date }
    .match-79 = לעצטע דערהיינטיגונג: { $date }

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

# $date: date
published-yesterday = נעכטן, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = נעכטן אום { $date }
    .match-2 = נעכטן - { $date }

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
    .match-4 = לייען־צײַט { $minutes } מינוט
    .match-5 = לייען־צײַט { $minutes } מינוטן
    .match-6 = לייען־צײַט { $minutes } מין׳
    .match-7 = צײַט צו לייענען { $minutes } מינוט
    .match-8 = צײַט צו לייענען { $minutes } מינוטן
    .match-9 = צײַט צו לייענען { $minutes } מין׳
    .match-10 = צו לייענען { $minutes } מינוט
    .match-11 = צו לייענען { $minutes } מינוטן
    .match-12 = צו לייענען { $minutes } מין׳
    .match-13 = לייענען { $minutes } מינוט
    .match-14 = לייענען { $minutes } מינוטן
    .match-15 = לייענען { $minutes } מין׳
    .match-16 = { $minutes } מינוט צו לייענען
    .match-17 = { $minutes } מינוט לייענען
    .match-18 = { $minutes } מינוט לייענצײַט
    .match-19 = { $minutes } מינוט לייען־צײַט
    .match-20 = { $minutes } מינוטן צו לייענען
    .match-21 = { $minutes } מינוטן לייענען
    .match-22 = { $minutes } מינוטן לייענצײַט
    .match-23 = { $minutes } מינוטן לייען־צײַט
    .match-24 = ליינצייט { $minutes } מינוט
    .match-25 = ליינצייט { $minutes } מינוטן
    .match-26 = ליין צייט { $minutes } מינוט
    .match-27 = ליין צייט { $minutes } מינוטן
    .match-28 = צייט צו ליינען { $minutes } מינוט
    .match-29 = צייט צו ליינען { $minutes } מינוטן
    .match-30 = { $minutes } מינוט צו ליינען
    .match-31 = { $minutes } מינוט ליינען
    .match-32 = { $minutes } מינוט ליינצייט
    .match-33 = { $minutes } מינוטן צו ליינען
    .match-34 = { $minutes } מינוטן ליינען
    .match-35 = { $minutes } מינוטן ליינצייט
    .match-36 = לייען צייט: { $minutes } מינוט
    .match-37 = לייען צייט: { $minutes } מינוטן
    .match-38 = ליינט זיך אין: { $minutes } מינוט
    .match-39 = ליינט זיך אין: { $minutes } מינוטן
    .match-40 = { $minutes } מינוט צום לייענען
    .match-41 = { $minutes } מינוט צום ליינען
    .match-42 = { $minutes } מינוטן צום לייענען
    .match-43 = { $minutes } מינוטן צום ליינען

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
    .match-2 = הערט ({ $minutes } מינוט
    .match-3 = הערט זיך צו { $minutes } מינוט
    .match-4 = הערט זיך צו ({ $minutes } מינוט

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
    .match-1 = קאַטעגאָריעס: { $section }
    .match-2 = סעקציע: { $section }
    .match-3 = טייל: { $section }
    .match-4 = אָפּטיילן: { $section }
    .match-5 = אין דער רובריק: { $section }
    .match-6 = רובריקן: { $section }
    .match-7 = פֿאַרעפֿנטלעכט אין דער רובריק: { $section }
    .match-8 = אבטיילונג: { $section }
    .match-9 = אָפּטייל { $section }
    .match-10 = רובריק { $section }
    .match-11 = קאַטעגאָריע { $section }
    .match-12 = אין דער קאַטעגאָריע { $section }
    .match-13 = אפטיילונג: { $section }
    .match-14 = רובריקע: { $section }
    .match-15 = סעקשאן: { $section }

# The path from the front page.
# $section: section
section-breadcrumb = היימזײַט › { $section }
    .match-1 = אַהיים » { $section }
    .match-2 = ערשטע זײַט » { $section }
    .match-3 = ערשטע זײַט{ $section }
    .match-4 = הויפּטזײַט » { $section }
    .match-5 = היים־בלאַט » { $section }
    .match-6 = איר זענט דאָ: { $section }

# The topics.
# $tags: tags
tags = טעמעס: { $tags }
    .match-1 = טעמע: { $tags }
    .match-2 = טאַגס: { $tags }
    .match-3 = שליסלווערטער: { $tags }
    .match-4 = עטיקעט: { $tags }
    .match-5 = פֿאַרבונדענע טעמעס: { $tags }
    .match-6 = מער וועגן: { $tags }
    .match-7 = נאָך וועגן: { $tags }
    .match-8 = טעגס: { $tags }
    .match-9 = באַצייכנט: { $tags }
    .match-10 = שייכותדיקע טעמעס: { $tags }
    .match-11 = האַשטאַגן: { $tags }
    .match-12 = קעפּלווערטער: { $tags }
    .match-13 = באַצייכנט מיט { $tags }
    .match-14 = טעמעס { $tags }
    .match-15 = טאַגן { $tags }
    .match-16 = עטיקעטן { $tags }
    .match-17 = ווערטער: { $tags }
    .match-18 = שליסל ווערטער: { $tags }
    .match-19 = קי־ווערטער: { $tags }
    .match-20 = נאָך אויף דער טעמע: { $tags }
    .match-21 = טעגן: { $tags }
    .match-22 = לעיבלס: { $tags }

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
    .match-17 = קארעקשאן: { $reason }

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
    .match-16 = באַמערקונג פון רעדאקטאר: { $reason }
    .match-17 = באַמערקונג פון די רעדאקטארן: { $reason }
    .match-18 = אַ באַמערקונג פון די רעדאַקציע: { $reason }
    .match-19 = אַ באַמערקונג פון רעדאקטאר: { $reason }
    .match-20 = אַ באַמערקונג פון די רעדאקטארן: { $reason }
    .match-21 = נאָטיץ פון די רעדאַקציע: { $reason }
    .match-22 = נאָטיץ פונעם רעדאקטאר: { $reason }
    .match-23 = נאָטיץ פון רעדאקטאר: { $reason }
    .match-24 = נאָטיץ פון די רעדאקטארן: { $reason }
    .match-25 = אַ נאָטיץ פון די רעדאַקציע: { $reason }
    .match-26 = אַ נאָטיץ פונעם רעדאקטאר: { $reason }
    .match-27 = אַ נאָטיץ פון רעדאקטאר: { $reason }
    .match-28 = אַ נאָטיץ פון די רעדאקטארן: { $reason }
    .match-29 = הערה פון די רעדאַקציע: { $reason }
    .match-30 = הערה פון דער רעדאַקציע: { $reason }
    .match-31 = הערה פונעם רעדאקטאר: { $reason }
    .match-32 = הערה פון רעדאקטאר: { $reason }
    .match-33 = הערה פון די רעדאקטארן: { $reason }

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
