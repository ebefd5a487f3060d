### Part of Targum, under MIT OR Apache-2.0. Languages are named in the language of the page.

# What a note of the site calls the text that it is about: one of these, in lines that are recognised.
-this-text = { $as ->
     [1] דער אַרטיקל
     [2] דער טעקסט
     [3] דער באַריכט
     [4] די זײַט
    *[5] די נײַעס
 }

## A translated article.

# Under the headline.
# $language: language
translated-from = איבערגעזעצט פֿון { $language }
    .match-1 = איבערזעצונג פֿון { $language }
    .match-2 = פֿאַרייִדישט פֿון { $language }
    .match-3 = דער אַרטיקל איז איבערגעזעצט פֿון { $language }
    .match-4 = איבערגעזעצט פֿונעם { $language }
    .match-5 = אַן איבערזעצונג פֿון { $language }
    .match-6 = דער אַרטיקל איז איבערגעזעצט געוואָרן פֿון { $language }
    .match-7 = פֿון { $language }
    .match-8 = אָריגינעל אויף { $language }
    .match-9 = צוערשט פּובליקירט אויף { $language }
    .match-10 = צוערשט געשריבן אויף { $language }
    .match-11 = אָריגינעלע שפּראַך: { $language }
    .match-12 = שפּראַך פֿון אָריגינאַל: { $language }

# The same with the translator.
# $language: language
# $name: person
translated-from-by = איבערגעזעצט פֿון { $language }: { $name }
    .match-1 = איבערגעזעצט פֿון { $language } דורך { $name }
    .match-2 = איבערגעזעצט פֿון { $language } פֿון { $name }
    .match-3 = פֿאַרייִדישט פֿון { $language } דורך { $name }
    .match-4 = פֿאַרייִדישט פֿון { $language } פֿון { $name }
    .match-5 = איבערזעצונג פֿון { $language } דורך { $name }
    .match-6 = איבערזעצונג פֿון { $language } פֿון { $name }
    .match-7 = איבערזעצונג פֿון { $language }: { $name }
    .match-8 = איבערזעצונג פֿון { $language } - { $name }
    .match-9 = איבערזעצונג פֿון { $language }, { $name }
    .match-10 = איבערגעזעצט פֿון { $language } - { $name }
    .match-11 = איבערגעזעצט פֿון { $language }, { $name }
    .match-12 = פֿאַרייִדישט פֿון { $language }: { $name }
    .match-13 = פֿאַרייִדישט פֿון { $language } - { $name }
    .match-14 = פֿאַרייִדישט פֿון { $language }, { $name }
    .match-15 = איבערגעזעצט דורך { $name } פֿון { $language }
    .match-16 = איבערגעזעצט { $name } פֿון { $language }
    .match-17 = איבערזעצונג: דורך { $name } פֿון { $language }
    .match-18 = איבערזעצונג: { $name } פֿון { $language }
    .match-19 = פֿון { $language } איבערגעזעצט דורך { $name }
    .match-20 = פֿון { $language } איבערגעזעצט פֿון { $name }
    .match-21 = פון { $language }: { $name }

# The translator alone.
# $name: person
translated-from-person = איבערזעצונג: { $name }
    .match-1 = איבערזעצער: { $name }
    .match-2 = איבערזעצערין: { $name }
    .match-3 = ייִדיש: { $name }
    .match-4 = ייִדישע איבערזעצונג: { $name }
    .match-5 = איבערגעזעצט: { $name }
    .match-6 = איבערזעצער און רעדאַקטאָר: { $name }
    .match-7 = פֿאַרייִדישט: { $name }
    .match-8 = פֿאַרייִדישט פֿון { $name }
    .match-9 = איבערגעזעצט דורך { $name }
    .match-10 = איבערזעצונג פֿון { $name }
    .match-11 = איבערגעזעצט פֿון { $name }
    .match-12 = ייִדיש פֿון { $name }
    .match-13 = איבערגעזעצט אויף ייִדיש פֿון { $name }
    .match-14 = פֿאַרייִדישט דורך { $name }
    .match-15 = איבערזעצונג { $name }

# Done by a machine.
machine-translated = מאַשין־איבערזעצונג
    .match-1 = אויטאָמאַטישע איבערזעצונג
    .match-2 = אויטאָמאַטיש איבערגעזעצט
    .match-3 = איבערגעזעצט פֿון אַ מאַשין
    .match-4 = איבערגעזעצט דורך אַ מאַשין
    .match-5 = קאָמפּיוטער־איבערזעצונג
    .match-6 = איבערגעזעצט דורך גוגל
    .match-7 = איבערגעזעצט מיט קינסטלעכער אינטעליגענץ
    .match-8 = איבערגעזעצט דורך קינסטלעכער אינטעליגענץ
    .match-9 = דאָס איז אַן אויטאָמאַטישע איבערזעצונג
    .match-10 = די איבערזעצונג קען האָבן טעותן
    .match-11 = אַ מאַשין־איבערזעצונג
    .match-12 = דאָס איז אַ מאַשין־איבערזעצונג
    .match-13 = גוגל־איבערזעצונג
    .match-14 = די אויטאָמאַטישע איבערזעצונג קען האָבן טעותן
    .match-15 = מאשין איבערזעצונג
    .match-16 = איבערגעזעצט מיט דער הילף פֿון קינסטלעכער אינטעליגענץ
    .match-17 = מאַשינעלע איבערזעצונג
    .match-18 = דער אַרטיקל איז אויטאָמאַטיש איבערגעזעצט
    .match-19 = דער אַרטיקל איז איבערגעזעצט פֿון אַ מאַשין
    .match-20 = דער אַרטיקל איז אויטאָמאַטיש איבערגעזעצט געוואָרן
    .match-21 = דער אַרטיקל איז איבערגעזעצט געוואָרן פֿון אַ מאַשין
    .match-22 = דער אַרטיקל איז איבערגעזעצט געוואָרן אויטאָמאַטיש
    .match-23 = דער אַרטיקל איז איבערגעזעצט געוואָרן מיט קינסטלעכער אינטעליגענץ
    .match-24 = דער אַרטיקל איז איבערגעזעצט געוואָרן דורך אַ מאַשין
    .match-25 = דער אַרטיקל איז איבערגעזעצט געוואָרן מיט דער הילף פֿון קינסטלעכער אינטעליגענץ
    .match-26 = דער אַרטיקל איז איבערגעזעצט געוואָרן דורך קינסטלעכער אינטעליגענץ
    .match-27 = דער טעקסט איז אויטאָמאַטיש איבערגעזעצט
    .match-28 = דער טעקסט איז איבערגעזעצט פֿון אַ מאַשין
    .match-29 = דער טעקסט איז אויטאָמאַטיש איבערגעזעצט געוואָרן
    .match-30 = דער טעקסט איז איבערגעזעצט געוואָרן פֿון אַ מאַשין
    .match-31 = דער טעקסט איז איבערגעזעצט געוואָרן אויטאָמאַטיש
    .match-32 = דער טעקסט איז איבערגעזעצט געוואָרן מיט קינסטלעכער אינטעליגענץ
    .match-33 = דער טעקסט איז איבערגעזעצט געוואָרן דורך אַ מאַשין
    .match-34 = דער טעקסט איז איבערגעזעצט געוואָרן מיט דער הילף פֿון קינסטלעכער אינטעליגענץ
    .match-35 = דער טעקסט איז איבערגעזעצט געוואָרן דורך קינסטלעכער אינטעליגענץ
    .match-36 = די זײַט איז אויטאָמאַטיש איבערגעזעצט
    .match-37 = די זײַט איז איבערגעזעצט פֿון אַ מאַשין
    .match-38 = די זײַט איז אויטאָמאַטיש איבערגעזעצט געוואָרן
    .match-39 = די זײַט איז איבערגעזעצט געוואָרן פֿון אַ מאַשין
    .match-40 = די זײַט איז איבערגעזעצט געוואָרן אויטאָמאַטיש
    .match-41 = די זײַט איז איבערגעזעצט געוואָרן מיט קינסטלעכער אינטעליגענץ
    .match-42 = די זײַט איז איבערגעזעצט געוואָרן דורך אַ מאַשין
    .match-43 = די זײַט איז איבערגעזעצט געוואָרן מיט דער הילף פֿון קינסטלעכער אינטעליגענץ
    .match-44 = די זײַט איז איבערגעזעצט געוואָרן דורך קינסטלעכער אינטעליגענץ
    .match-45 = דער באַריכט איז אויטאָמאַטיש איבערגעזעצט
    .match-46 = דער באַריכט איז איבערגעזעצט פֿון אַ מאַשין
    .match-47 = דער באַריכט איז אויטאָמאַטיש איבערגעזעצט געוואָרן
    .match-48 = דער באַריכט איז איבערגעזעצט געוואָרן פֿון אַ מאַשין
    .match-49 = דער באַריכט איז איבערגעזעצט געוואָרן אויטאָמאַטיש
    .match-50 = דער באַריכט איז איבערגעזעצט געוואָרן מיט קינסטלעכער אינטעליגענץ
    .match-51 = דער באַריכט איז איבערגעזעצט געוואָרן דורך אַ מאַשין
    .match-52 = דער באַריכט איז איבערגעזעצט געוואָרן מיט דער הילף פֿון קינסטלעכער אינטעליגענץ
    .match-53 = דער באַריכט איז איבערגעזעצט געוואָרן דורך קינסטלעכער אינטעליגענץ

# The same with the language.
# $language: language
machine-translated-from = מאַשין־איבערזעצונג פֿון { $language }
    .match-1 = אויטאָמאַטישע איבערזעצונג פֿון { $language }
    .match-2 = אויטאָמאַטיש איבערגעזעצט פֿון { $language }
    .match-3 = איבערגעזעצט דורך אַ מאַשין פֿון { $language }
    .match-4 = דער אַרטיקל איז אויטאָמאַטיש איבערגעזעצט געוואָרן פֿון { $language }
    .match-5 = דער אַרטיקל איז אויטאָמאַטיש איבערגעזעצט פֿון { $language }
    .match-6 = { -this-text } איז אויטאָמאַטיש איבערגעזעצט געוואָרן פֿון { $language }
    .match-7 = { -this-text } איז איבערגעזעצט געוואָרן פֿון { $language } דורך אַ מאַשין
    .match-8 = { -this-text } איז אויטאָמאַטיש איבערגעזעצט פֿון { $language }
    .match-9 = { -this-text } האָט אַ מאַשין איבערגעזעצט פֿון { $language }

# The button that translates.
machine-translated-show = ווײַזט די איבערזעצונג
    .match-1 = איבערזעצן
    .match-2 = זעצט איבער
    .match-3 = זעט די איבערזעצונג
    .match-4 = זעצט איבער דעם אַרטיקל
    .match-5 = באַהאַלט די איבערזעצונג
    .match-6 = איבערזעצונג
    .match-7 = זעצט איבער די זײַט

# The way to the text as it was written.
original = דער אָריגינעלער אַרטיקל
    .match-1 = אָריגינאַל
    .match-2 = דער אָריגינאַל
    .match-3 = דער אָריגינעלער טעקסט
    .match-4 = אָריגינעלער אַרטיקל
    .match-5 = אָריגינעלער טעקסט
    .match-6 = לייענט דעם אָריגינאַל
    .match-7 = זעט דעם אָריגינאַל
    .match-8 = ווײַזט דעם אָריגינאַל
    .match-9 = צום אָריגינאַל
    .match-10 = לינק צום אָריגינאַל
    .match-11 = לייענט דעם אָריגינעלן אַרטיקל
    .match-12 = צום אָריגינעלן אַרטיקל
    .match-13 = אין אָריגינאַל
    .match-14 = לייענט אין אָריגינאַל
    .match-15 = ווײַז דעם אָריגינאַל
    .match-16 = לייענט עס אין אָריגינאַל
    .match-17 = לייענט אויף דער אָריגינעלער שפּראַך
    .match-18 = זעט דעם אָריגינעלן אַרטיקל

# The same by its headline.
# $title: title
original-title = דער אָריגינעלער אַרטיקל: { $title }
    .match-1 = אָריגינאַל: { $title }
    .match-2 = אָריגינעלער טיטל: { $title }
    .match-3 = דער אָריגינאַל: { $title }
    .match-4 = אָריגינעלער אַרטיקל: { $title }
    .match-5 = אָריגינעל קעפּל: { $title }

# The same by its language.
# $language: language
original-language = דער אָריגינאַל אויף { $language }
    .match-1 = לייענט דעם אָריגינאַל אויף { $language }
    .match-2 = אָריגינאַל אויף { $language }
    .match-3 = דער אָריגינעלער אַרטיקל אויף { $language }
    .match-4 = לייענט דעם אָריגינעלן אַרטיקל אויף { $language }
    .match-5 = צום אָריגינאַל אויף { $language }
    .match-6 = אָריגינעלער אַרטיקל אויף { $language }
    .match-7 = זעט דעם אָריגינאַל אויף { $language }

## The article in other languages.

# The heading of the languages.
language = שפּראַכן
    .match-1 = שפּראַך
    .match-2 = קלײַבט אויס אַ שפּראַך
    .match-3 = אַנדערע שפּראַכן
    .match-4 = אויף אַנדערע שפּראַכן
    .match-5 = בײַט די שפּראַך
    .match-6 = לייענט אויף אַנדערע שפּראַכן
    .match-7 = קלײַבט אויס די שפּראַך
    .match-8 = דער אַרטיקל אויף אַנדערע שפּראַכן
    .match-9 = קלויבט אויס אַ שפּראַך

# Names the language of the text.
# $language: language
language-of = שפּראַך: { $language }
    .match-1 = שפּראַך פֿון אַרטיקל: { $language }
    .match-2 = אָנגעשריבן אויף { $language }
    .match-3 = געשריבן אויף { $language }

# The link to a language.
# $language: language
language-read = לייענט אויף { $language }
    .match-1 = לייענט דעם אַרטיקל אויף { $language }
    .match-2 = לייענען אויף { $language }
    .match-3 = דער אַרטיקל אויף { $language }
    .match-4 = צום אַרטיקל אויף { $language }
    .match-5 = זעט אויף { $language }
    .match-6 = לייענט עס אויף { $language }
    .match-7 = לייענט דאָס אויף { $language }
    .match-8 = לייענט אויך אויף { $language }
    .match-9 = נוסח אויף { $language }
    .match-10 = ווערסיע אויף { $language }
    .match-11 = צו לייענען אויף { $language }
    .match-12 = כּדי צו לייענען דעם אַרטיקל אויף { $language }
    .match-13 = ליינט אויף { $language }
    .match-14 = דעם אַרטיקל אויף { $language }
    .match-15 = { $language } נוסח
    .match-16 = { $language } ווערסיע

# That there is one.
# $language: language
language-available = דער אַרטיקל איז פֿאַראַן אויך אויף { $language }
    .match-1 = דער אַרטיקל איז אויך פֿאַראַן אויף { $language }
    .match-2 = אויך פֿאַראַן אויף { $language }
    .match-3 = פֿאַראַן אויף { $language }
    .match-4 = פֿאַראַן אויך אויף { $language }
    .match-5 = דער אַרטיקל איז פֿאַראַן אויף { $language }
    .match-6 = אויך אויף { $language }
    .match-7 = דער טעקסט איז אויך פֿאַראַן אויף { $language }
    .match-8 = דער אַרטיקל איז אויך דאָ אויף { $language }

# That there is none.
# $language: language
language-unavailable = דער אַרטיקל איז נישטאָ אויף { $language }
    .match-1 = דער אַרטיקל איז נישט פֿאַראַן אויף { $language }
    .match-2 = בלויז אויף { $language }
    .match-3 = פֿאַראַן בלויז אויף { $language }
    .match-4 = נישט פֿאַראַן אויף { $language }

## Names of languages.

language-am = אַמהאַריש

language-ar = אַראַביש

language-arc = אַראַמיש
    .match-1 = אַראַמעיִש

language-az = אַזערבײַדזשאַניש

language-bg = בולגאַריש

language-bn = בענגאַליש

language-bs = באָסניש

language-ckb = צענטראַל־קורדיש
    .match-1 = סאָראַני

language-cs = טשעכיש

language-da = דעניש

language-de = דײַטש

language-el = גריכיש

language-en = ענגליש

language-es = שפּאַניש

language-fa = פּערסיש
    .match-1 = פֿאַרסי

language-fi = פֿיניש

language-fr = פֿראַנצייזיש
    .match-1 = פראנצויזיש

language-he = העברעיִש
    .match-1 = עבֿרית
    .match-2 = לשון־קודש

language-hi = הינדי

language-hr = קראָאַטיש

language-hu = אונגעריש

language-hy = אַרמעניש

language-id = אינדאָנעזיש

language-it = איטאַליעניש

language-ja = יאַפּאַניש

language-ka = גרוזיניש

language-ko = קאָרעיִש

language-ku = קורדיש

language-lad = לאַדינאָ
    .match-1 = דזשודעזמע

language-nl = האָלענדיש

language-no = נאָרוועגיש

language-pa = פּענדזשאַביש

language-pl = פּויליש

language-ps = פּאַשטאָ

language-pt = פּאָרטוגעזיש

language-ro = רומעניש

language-ru = רוסיש

language-sd = סינדהי

language-so = סאָמאַליש

language-sr = סערביש

language-sv = שוועדיש

language-sw = סוואַהילי

language-ta = טאַמיליש

language-th = טײַלענדיש

language-ti = טיגריניש

language-tr = טערקיש

language-uk = אוקראַיִניש

language-ur = אורדו

language-uz = אוזבעקיש

language-vi = וויעטנאַמעזיש

language-yi = ייִדיש
    .match-1 = אידיש

language-zh = כינעזיש
