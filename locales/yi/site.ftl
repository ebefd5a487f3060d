### Part of Targum, under MIT OR Apache-2.0. The site's own words are calm: no capitals, no exclamation marks.

## Passing the article on.

# Sends the article to others.
share = טיילט זיך
    .match-1 = שיקט ווײַטער
    .match-2 = טיילט מיט
    .match-3 = טיילט זיך מיט אַנדערע
    .match-4 = טיילט זיך מיט חבֿרים
    .match-5 = טיילט זיך מיט אײַערע פֿרײַנד
    .match-6 = טיילט דעם אַרטיקל
    .match-7 = טיילט זיך מיט דעם אַרטיקל
    .match-8 = שער
    .match-9 = שערט
    .match-10 = שערן
    .match-11 = טיילן זיך
    .match-12 = שיקן
    .match-13 = שיקט
    .match-14 = שיקט דעם אַרטיקל
    .match-15 = טיילט אויף
    .match-16 = טיילט אויף די סאָציאַלע מעדיעס
    .match-17 = שיקט דעם אַרטיקל ווײַטער
    .match-18 = טיילט זיך דערמיט
    .match-19 = טיילט
    .match-20 = טיילן

share-facebook = טיילט זיך אויף פֿייסבוק
    .match-1 = פֿייסבוק
    .match-2 = שיקט אויף פֿייסבוק
    .match-3 = טיילט אויף פֿייסבוק
    .match-4 = שערט אויף פֿייסבוק
    .match-5 = פֿאָלגט אונדז נאָך אויף פֿייסבוק
    .match-6 = גיט אַ לײַק אויף פֿייסבוק
    .match-7 = טיילן אויף פֿייסבוק
    .match-8 = טייל אויף פייסבוק

share-x = טיילט זיך אויף X
    .match-1 = טוויטער
    .match-2 = צוויטער
    .match-3 = טיילט אויף טוויטער
    .match-4 = טיילט זיך אויף טוויטער
    .match-5 = שיקט אויף טוויטער
    .match-6 = טיילט אויף X
    .match-7 = פֿאָלגט אונדז נאָך אויף טוויטער
    .match-8 = טוויט
    .match-9 = טוויטן
    .match-10 = שערט אויף טוויטער
    .match-11 = טיילן אויף טוויטער

share-whatsapp = טיילט זיך אויף וואַטסאַפּ
    .match-1 = וואַטסאַפּ
    .match-2 = ווצאפ
    .match-3 = טיילט אויף וואַטסאַפּ
    .match-4 = שיקט אויף וואַטסאַפּ
    .match-5 = שיקט דורך וואַטסאַפּ
    .match-6 = שערט אויף וואַטסאַפּ
    .match-7 = טיילן אויף וואַטסאַפּ
    .match-8 = טיילט דורך וואַטסאַפּ

share-telegram = טיילט זיך אויף טעלעגראַם
    .match-1 = טעלעגראַם
    .match-2 = טיילט אויף טעלעגראַם
    .match-3 = שיקט אויף טעלעגראַם
    .match-4 = שיקט דורך טעלעגראַם
    .match-5 = פֿאָלגט אונדז נאָך אויף טעלעגראַם

share-linkedin = טיילט זיך אויף לינקט־אין
    .match-1 = לינקטאין
    .match-2 = לינקדאין
    .match-3 = טיילט אויף לינקדאין
    .match-4 = טיילט אויף LinkedIn
    .match-5 = טיילט אויף לינקט־אין

# Other networks.
share-other = טיילט זיך אויף אַנדערע נעצן
    .match-1 = אינסטאַגראַם
    .match-2 = יוטוב
    .match-3 = פּינטערעסט
    .match-4 = רעדיט
    .match-5 = נאָך ברירות
    .match-6 = מער ברירות
    .match-7 = טיקטאָק
    .match-8 = אַנדערע נעצן

share-email = שיקט דורך בליצפּאָסט
    .match-1 = בליצפּאָסט
    .match-2 = בליצבריוו
    .match-3 = אימייל
    .match-4 = בליץ־פּאָסט
    .match-5 = שיקט אַ בליצבריוו
    .match-6 = שיקט מיט בליצפּאָסט
    .match-7 = שיקט צו אַ פֿרײַנד
    .match-8 = שיקט אַ פֿרײַנד
    .match-9 = שיקט דורך אימייל
    .match-10 = אימעיל
    .match-11 = טיילט דורך בליצפּאָסט
    .match-12 = שיקט צו אַ חבֿר
    .match-13 = שיקט דעם אַרטיקל דורך בליצפּאָסט
    .match-14 = ע־פּאָסט
    .match-15 = שיקט דורך ע־פּאָסט

share-copy = קאָפּירט דעם לינק
    .match-1 = קאָפּירט
    .match-2 = קאָפּירט לינק
    .match-3 = קאָפּירן דעם לינק
    .match-4 = קאָפּירן
    .match-5 = לינק
    .match-6 = לינק צום אַרטיקל
    .match-7 = שטענדיקער לינק
    .match-8 = פֿאַרבינדונג
    .match-9 = קאָפּירן לינק

share-copied = דער לינק איז קאָפּירט
    .match-1 = קאָפּירט!
    .match-2 = לינק קאָפּירט
    .match-3 = דער לינק איז קאָפּירט געוואָרן
    .match-4 = געקאָפּירט

# How often it was passed on.
# $count: number
share-count = { $count ->
    [1] { NUMBER($count) } מאָל ווײַטערגעשיקט
   *[other] { NUMBER($count) } מאָל ווײַטערגעשיקט
  }
    .match-1 = { $count } מאָל געטיילט
    .match-2 = { $count } מאָל געלייענט
    .match-3 = { $count } מאָל געזען
    .match-4 = געלייענט: { $count }
    .match-5 = געזען: { $count }

# Keeps the article for later.
share-save = אָפּהיטן
    .match-1 = היט אָפּ
    .match-2 = היט אָפּ דעם אַרטיקל
    .match-3 = לייענט שפּעטער
    .match-4 = לייענען שפּעטער
    .match-5 = אויף שפּעטער
    .match-6 = אָפּגעהיט
    .match-7 = באַליבטע
    .match-8 = היט אָפּ אויף שפּעטער

share-gift = שענקט דעם אַרטיקל
    .match-1 = גיט דעם אַרטיקל אַ מתּנה
    .match-2 = אַ מתּנה־אַרטיקל
    .match-3 = שענקען דעם אַרטיקל

# Reads the article aloud.
share-listen = הערט דעם אַרטיקל
    .match-1 = הערט
    .match-2 = הערט זיך צו
    .match-3 = הערט זיך צו צום אַרטיקל
    .match-4 = אוידיאָ
    .match-5 = הערט די אוידיאָ־ווערסיע
    .match-6 = שפּילט די אוידיאָ
    .match-7 = צוהערן זיך
    .match-8 = הערט דעם אַרטיקל איצט

# The size of letters.
share-text-size = גרייס פֿון די אותיות
    .match-1 = גרייס פֿון טעקסט
    .match-2 = טעקסט־גרייס
    .match-3 = גרייס פֿון שריפֿט
    .match-4 = גרעסערע אותיות
    .match-5 = קלענערע אותיות
    .match-6 = פֿאַרגרעסערט דעם טעקסט
    .match-7 = פֿאַרקלענערט דעם טעקסט
    .match-8 = שריפֿט־גרייס

## On paper.

print = דרוקט אויס
    .match-1 = דרוקן
    .match-2 = אויסדרוקן
    .match-3 = דרוקט
    .match-4 = דרוק־ווערסיע
    .match-5 = דרוקט אויס דעם אַרטיקל
    .match-6 = ווערסיע צום דרוקן
    .match-7 = דרוקט דעם אַרטיקל
    .match-8 = דרוק
    .match-9 = אויסדרוקן דעם אַרטיקל
    .match-10 = פּרינט
    .match-11 = צום אויסדרוקן

print-pdf = אַראָפּלאָדן אַ PDF
    .match-1 = לאָדט אַראָפּ PDF
    .match-2 = אַראָפּלאָדן
    .match-3 = לאָדט אַראָפּ
    .match-4 = לאָדט אַראָפּ אַ PDF

## Rights and the site's own pages.

# The last line of the page.
# $year: number
# $site: site
copyright = © { $year } { $site }
    .match-1 = קאָפּירעכט ©{ $year } { $site }
    .match-2 = קאָפּירעכט © { $year } { $site }
    .match-3 = קאָפּירײַט ©{ $year } { $site }
    .match-4 = קאָפּירײַט © { $year } { $site }
    .match-5 = קאפירייט ©{ $year } { $site }
    .match-6 = קאפירייט © { $year } { $site }
    .match-7 = אויטאָרנרעכט ©{ $year } { $site }
    .match-8 = אויטאָרנרעכט © { $year } { $site }
    .match-9 = © { $year } { $site }. אַלע רעכט רעזערווירט
    .match-10 = © { $year } { $site }. אַלע רעכט פֿאַרהיט
    .match-11 = © { $year } { $site }. אַלע רעכט זענען רעזערווירט
    .match-12 = © { $year } { $site }. אַלע רעכט אָפּגעהיט
    .match-13 = © { $year } { $site }, אַלע רעכט רעזערווירט
    .match-14 = © { $year } { $site }, אַלע רעכט פֿאַרהיט
    .match-15 = © { $year } { $site }, אַלע רעכט זענען רעזערווירט
    .match-16 = © { $year } { $site }, אַלע רעכט אָפּגעהיט
    .match-17 = © { $site } { $year }. אַלע רעכט רעזערווירט
    .match-18 = © { $site } { $year }, אַלע רעכט רעזערווירט

# The same without the year.
# $site: site
copyright-site = © { $site }. אַלע רעכט רעזערווירט
    .match-1 = אַלע רעכט רעזערווירט פֿאַר { $site }
    .match-2 = אַלע רעכט רעזערווירט בײַ { $site }
    .match-3 = אַלע רעכט רעזערווירט פֿון { $site }
    .match-4 = אַלע רעכט רעזערווירט פֿאַרן { $site }
    .match-5 = אַלע רעכט פֿאַרהיט פֿאַר { $site }
    .match-6 = אַלע רעכט פֿאַרהיט בײַ { $site }
    .match-7 = אַלע רעכט פֿאַרהיט פֿון { $site }
    .match-8 = אַלע רעכט פֿאַרהיט פֿאַרן { $site }
    .match-9 = אַלע רעכט אָפּגעהיט פֿאַר { $site }
    .match-10 = אַלע רעכט אָפּגעהיט בײַ { $site }
    .match-11 = אַלע רעכט אָפּגעהיט פֿון { $site }
    .match-12 = אַלע רעכט אָפּגעהיט פֿאַרן { $site }
    .match-13 = © { $site }. אַלע רעכט פֿאַרהיט
    .match-14 = © { $site }. אַלע רעכט אָפּגעהיט
    .match-15 = © { $site }, אַלע רעכט רעזערווירט
    .match-16 = © { $site }, אַלע רעכט פֿאַרהיט
    .match-17 = © { $site }, אַלע רעכט אָפּגעהיט
    .match-18 = © { $site } - אַלע רעכט רעזערווירט
    .match-19 = © { $site } - אַלע רעכט פֿאַרהיט
    .match-20 = © { $site } - אַלע רעכט אָפּגעהיט
    .match-21 = { $site }. אַלע רעכט רעזערווירט
    .match-22 = { $site }. אַלע רעכט פֿאַרהיט
    .match-23 = { $site }. אַלע רעכט אָפּגעהיט
    .match-24 = { $site }, אַלע רעכט רעזערווירט
    .match-25 = { $site }, אַלע רעכט פֿאַרהיט
    .match-26 = { $site }, אַלע רעכט אָפּגעהיט
    .match-27 = { $site } - אַלע רעכט רעזערווירט
    .match-28 = { $site } - אַלע רעכט פֿאַרהיט
    .match-29 = { $site } - אַלע רעכט אָפּגעהיט
    .match-30 = קאָפּירעכט { $site }
    .match-31 = קאָפּירײַט { $site }

# The same without the name.
copyright-rights = אַלע רעכט רעזערווירט
    .match-1 = אַלע רעכט זענען רעזערווירט
    .match-2 = אַלע רעכט פֿאַרהיט
    .match-3 = אַלע רעכט אָפּגעהיט
    .match-4 = קאָפּירעכט
    .match-5 = קאָפּירײַט
    .match-6 = אַלע רעכט פֿאַרבאַהאַלטן
    .match-7 = כּל הזכויות שמורות
    .match-8 = © אַלע רעכט רעזערווירט
    .match-9 = אלע רעכטן רעזערווירט
    .match-10 = אַלע רעכט זײַנען פֿאַרהיט

# The same with the year alone.
# $year: number
copyright-year = © { $year }. אַלע רעכט רעזערווירט
    .match-1 = © { $year }. אַלע רעכט פֿאַרהיט
    .match-2 = © { $year }. אַלע רעכט אָפּגעהיט
    .match-3 = © { $year }, אַלע רעכט רעזערווירט
    .match-4 = © { $year }, אַלע רעכט פֿאַרהיט
    .match-5 = © { $year }, אַלע רעכט אָפּגעהיט
    .match-6 = © { $year } אַלע רעכט רעזערווירט
    .match-7 = © { $year } אַלע רעכט פֿאַרהיט
    .match-8 = © { $year } אַלע רעכט אָפּגעהיט

# What others may do with the text.
copyright-reuse = איבערדרוקן דעם אַרטיקל
    .match-1 = איבערדרוקן
    .match-2 = איבערדרוקן פֿאַרבאָטן
    .match-3 = נישט איבערדרוקן אָן דערלויבעניש
    .match-4 = רעכט אויף איבערדרוק
    .match-5 = איבערדרוקן בלויז מיט דערלויבעניש

# The foot of the site.
copyright-terms = באַדינגונגען פֿון באַניץ
    .match-1 = באַניץ־באַדינגונגען
    .match-2 = פּריוואַטקייט
    .match-3 = פּריוואַטקייט־פּאָליטיק
    .match-4 = באַדינגונגען
    .match-5 = תּנאים
    .match-6 = תּנאים פֿון באַניץ
    .match-7 = צוטריטלעכקייט
    .match-8 = פּריוואַטקייט פּאָליסי

# Consent.
copyright-cookies = דאָס וועבזײַטל ניצט קיכלעך
    .match-1 = מסכּים
    .match-2 = איך בין מסכּים
    .match-3 = אָננעמען
    .match-4 = נעמט אָן אַלע
    .match-5 = אָפּזאָגן
    .match-6 = מיר ניצן קיכלעך
    .match-7 = גוט
    .match-8 = איך פֿאַרשטיי

# The people of the site.
copyright-about = וועגן אונדז
    .match-1 = קאָנטאַקט
    .match-2 = שרײַבט אונדז
    .match-3 = פֿאַרבינדט זיך מיט אונדז
    .match-4 = ווער מיר זענען
    .match-5 = רעקלאַמירט בײַ אונדז
    .match-6 = הילף
    .match-7 = אַרכיוו פֿון וועבזײַטל
    .match-8 = אונדזער רעדאַקציע
    .match-9 = אונדזער אַפּ
    .match-10 = בריוו אין רעדאַקציע
    .match-11 = אָפֿטע פֿראַגעס
    .match-12 = וועגן
    .match-13 = וועגן פֿאָרווערטס
    .match-14 = אונדזערע שרײַבערס
    .match-15 = אַרבעט בײַ אונדז
    .match-16 = קאָנטאַקטירט אונדז

# Whose software it is.
# $name: person
copyright-powered = געבויט מיט { $name }
    .match-1 = געבויט דורך: { $name }
    .match-2 = געמאַכט פֿון: { $name }
    .match-3 = דיזײַן און אַנטוויקלונג: { $name }
    .match-4 = אַנטוויקלט פֿון: { $name }
    .match-5 = דיזײַן פֿון: { $name }
    .match-6 = מיט דער הילף פֿון דער פּראָגראַם: { $name }

## Keeping in touch.

# Letters by e-mail.
newsletter = אַבאָנירט אונדזער נײַעסבריוו
    .match-1 = נײַעסבריוו
    .match-2 = נײַעס־בריוו
    .match-3 = אונדזער נײַעסבריוו
    .match-4 = באַקומט אונדזער נײַעסבריוו
    .match-5 = פֿאַרשרײַבט זיך אויף אונדזער נײַעסבריוו
    .match-6 = אַבאָנירט דעם נײַעסבריוו
    .match-7 = פֿאַרשרײַבט זיך
    .match-8 = באַקומט די נײַעס דורך בליצפּאָסט
    .match-9 = באַקומט די נײַעס אין אײַער בליצפּאָסט
    .match-10 = שרײַבט זיך אײַן אויפֿן נײַעסבריוו
    .match-11 = שרײַבט זיך אײַן
    .match-12 = נײַעסבריוולעך
    .match-13 = אַבאָנירט אונדזער וועכנטלעכן נײַעסבריוו
    .match-14 = פֿאַרשרײַבט זיך אויפֿן נײַעסבריוו
    .match-15 = בלײַבט אינפֿאָרמירט
    .match-16 = שרײַבט זיך אײַן אויף אונדזער נײַעסבריוו
    .match-17 = באַקומט דעם נײַעסבריוו
    .match-18 = וועכנטלעכער נײַעסבריוו

# The same by its name.
# $name: person
newsletter-name = אַבאָנירט דעם נײַעסבריוו „{ $name }“
    .match-1 = פֿאַרשרײַבט זיך אויפֿן נײַעסבריוו “{ $name }”
    .match-2 = פֿאַרשרײַבט זיך אויפֿן נײַעסבריוו { $name }
    .match-3 = אַבאָנירט דעם נײַעסבריוו { $name }
    .match-4 = שרײַבט זיך אײַן אויפֿן נײַעסבריוו “{ $name }”
    .match-5 = שרײַבט זיך אײַן אויפֿן נײַעסבריוו { $name }
    .match-6 = באַקומט דעם נײַעסבריוו “{ $name }”
    .match-7 = באַקומט דעם נײַעסבריוו { $name }

# The field and what follows it.
newsletter-email = אײַער בליצפּאָסט־אַדרעס
    .match-1 = בליצפּאָסט־אַדרעס
    .match-2 = אימייל־אַדרעס
    .match-3 = שרײַבט אַרײַן אײַער בליצפּאָסט
    .match-4 = אַדרעס פֿון בליצפּאָסט
    .match-5 = אײַער אימייל
    .match-6 = אײַער בליצפּאָסט
    .match-7 = גיט אָן אײַער בליצפּאָסט־אַדרעס
    .match-8 = זיך אויסשרײַבן
    .match-9 = שרײַבט זיך אויס

newsletter-thanks = אַ דאַנק פֿאַרן אַבאָנירן
    .match-1 = אַ דאַנק וואָס איר האָט זיך פֿאַרשריבן
    .match-2 = איר האָט זיך פֿאַרשריבן
    .match-3 = אַ דאַנק פֿאַר זיך פֿאַרשרײַבן
    .match-4 = איר זענט פֿאַרשריבן
    .match-5 = אַ דאַנק וואָס איר האָט אַבאָנירט

# Word on the phone's screen.
newsletter-alerts = באַקומט מודעות וועגן נײַעס
    .match-1 = מעלדונגען
    .match-2 = באַקומט מעלדונגען
    .match-3 = אַלאַרמען
    .match-4 = מודעות וועגן נײַעס
    .match-5 = שטעלט אָן מעלדונגען
    .match-6 = באַקומט אָנזאָגן
    .match-7 = פֿאָלגט נאָך דער טעמע

# Paying readers.
subscribe = אַבאָנירט
    .match-1 = אַבאָנירן
    .match-2 = אַבאָנעמענט
    .match-3 = אַבאָנירט איצט
    .match-4 = ווערט אַן אַבאָנענט
    .match-5 = ווערט אַ מיטגליד
    .match-6 = אַבאָנירט צו לייענען ווײַטער
    .match-7 = שליסט זיך אָן
    .match-8 = שליסט זיך אָן אין אונדז
    .match-9 = אַבאָנירט די צײַטונג
    .match-10 = אַבאָנירט אונדזער קאַנאַל
    .match-11 = אַבאָנירט דעם קאַנאַל
    .match-12 = אַבאָנירט אונדז
    .match-13 = אַבאָנעמענטן
    .match-14 = אַבאָנירט דעם פֿאָרווערטס

# Closed to others.
subscribe-only = בלויז פֿאַר אַבאָנענטן
    .match-1 = נאָר פֿאַר אַבאָנענטן
    .match-2 = פֿאַר אַבאָנענטן
    .match-3 = בלויז פֿאַר מיטגלידער
    .match-4 = דער אַרטיקל איז בלויז פֿאַר אַבאָנענטן
    .match-5 = נאָר פֿאַר מיטגלידער
    .match-6 = דער אַרטיקל איז נאָר פֿאַר אַבאָנענטן

# What remains for free.
# $count: number
subscribe-free = { $count ->
    [1] עס בלײַבט אײַך איין אַרטיקל בחינם
   *[other] עס בלײַבן אײַך { NUMBER($count) } אַרטיקלען בחינם
  }
    .match-1 = נאָך { $count } אַרטיקלען בחינם

# To one's account.
subscribe-login = אַרײַנלאָגירן זיך
    .match-1 = לאָגירט זיך אַרײַן
    .match-2 = אַרײַן
    .match-3 = גייט אַרײַן
    .match-4 = אַרויסלאָגירן זיך
    .match-5 = מײַן קאָנטע
    .match-6 = שוין אַן אַבאָנענט? לאָגירט זיך אַרײַן
    .match-7 = שוין אַן אַבאָנענט?
    .match-8 = לאָג אַרײַן
    .match-9 = פּאַראָל
    .match-10 = פֿאַרגעסן דעם פּאַראָל?
    .match-11 = שלאָסוואָרט
    .match-12 = מײַן פּראָפֿיל
    .match-13 = האָט איר שוין אַ קאָנטע?
    .match-14 = אַרײַנגאַנג

# To a new account.
subscribe-register = רעגיסטרירט זיך
    .match-1 = רעגיסטרירן זיך
    .match-2 = רעגיסטראַציע
    .match-3 = עפֿנט אַ קאָנטע
    .match-4 = שאַפֿט אַ קאָנטע
    .match-5 = נאָך נישט רעגיסטרירט?
    .match-6 = נישטאָ קיין קאָנטע?
    .match-7 = עפֿענען אַ קאָנטע

# The same by name.
# $site: site
subscribe-site = אַבאָנירט { $site }
    .match-1 = אַבאָנירט די צײַטונג { $site }

# Help in money.
subscribe-support = שטיצט אונדז
    .match-1 = גיט אַ נדבֿה
    .match-2 = נדבֿה
    .match-3 = שטיצט אונדזער אַרבעט
    .match-4 = שטיצט דעם פֿאָרווערטס
    .match-5 = גיט צו שטײַער
    .match-6 = שטיצט ייִדישע זשורנאַליסטיק
    .match-7 = בײַשטײַערן
    .match-8 = ביישטייערט
    .match-9 = שטיצט די ייִדישע פּרעסע
    .match-10 = געבן אַ נדבֿה

# On other sites.
# $site: site
subscribe-follow-on = פֿאָלגט אונדז נאָך אויף { $site }
    .match-1 = געפֿינט אונדז אויף { $site }
    .match-2 = זעט אונדז אויף { $site }

subscribe-follow = פֿאָלגט אונדז נאָך
    .match-1 = סאָציאַלע מעדיע
    .match-2 = סאָציאַלע נעצן
    .match-3 = פֿאָלגט אונדז נאָך אויף די סאָציאַלע מעדיעס
    .match-4 = סאָציאַלע מעדיעס
    .match-5 = פֿאָלגט אונדז
    .match-6 = בלײַבט אין פֿאַרבינדונג
    .match-7 = געפֿינט אונדז

## Advertisements.

advertisement = רעקלאַמע
    .match-1 = אַנאָנס
    .match-2 = אַנאָנסן
    .match-3 = מודעה
    .match-4 = מודעות
    .match-5 = רעקלאַמעס
    .match-6 = אַדווערטייזמענט
    .match-7 = - רעקלאַמע -

# The article goes on below.
advertisement-continue = דער אַרטיקל גייט ווײַטער נאָך דער רעקלאַמע
    .match-1 = דער אַרטיקל גייט ווײַטער אונטן
    .match-2 = לייענט ווײַטער נאָך דער רעקלאַמע
    .match-3 = המשך נאָך דער רעקלאַמע
    .match-4 = דער המשך נאָך דער רעקלאַמע
    .match-5 = ווײַטער נאָך דער רעקלאַמע

advertisement-close = פֿאַרמאַכט די רעקלאַמע
    .match-1 = פֿאַרמאַכט דעם אַנאָנס
    .match-2 = איבערהיפּן די רעקלאַמע
    .match-3 = באַהאַלט די רעקלאַמע

# Paid texts.
advertisement-sponsored = געצאָלטער אינהאַלט
    .match-1 = פֿאַרצאָלטער אינהאַלט
    .match-2 = ספּאָנסאָרירט
    .match-3 = ספּאָנסאָרירטער אינהאַלט
    .match-4 = געצאָלטע מודעה
    .match-5 = רעקלאַמע־אַרטיקל
    .match-6 = געשטיצט פֿון
    .match-7 = פֿון אונדזערע שותּפֿים
    .match-8 = באַצאָלטער אינהאַלט
    .match-9 = באַצאָלטע רעקלאַמע
    .match-10 = אינהאַלט פֿון אונדזערע שותּפֿים

# The same with the one who pays.
# $name: person
advertisement-sponsor = געשטיצט פֿון { $name }
    .match-1 = ספּאָנסאָרירט פֿון { $name }
    .match-2 = ספּאָנסאָרירט פֿון: { $name }
    .match-3 = מיט דער שטיצע פֿון { $name }
    .match-4 = מיט דער שטיצע פֿון: { $name }
    .match-5 = אין שותּפֿות מיט { $name }
    .match-6 = אין שותּפֿות מיט: { $name }
    .match-7 = אין מיטאַרבעט מיט { $name }
    .match-8 = אין מיטאַרבעט מיט: { $name }
    .match-9 = באַצאָלט פֿון { $name }
    .match-10 = באַצאָלט פֿון: { $name }
    .match-11 = דערמעגלעכט דורך { $name }
    .match-12 = דערמעגלעכט דורך: { $name }

# A share of what is sold.
advertisement-affiliate = אין אַרטיקל זענען פֿאַראַן פֿאַרקויף־לינקען
    .match-1 = מיר קענען באַקומען אַ קאָמיסיע
    .match-2 = דער אַרטיקל האָט פֿאַרקויף־לינקען

## As it happens.

live = דירעקט
    .match-1 = לעבעדיק
    .match-2 = לײַוו
    .match-3 = דירעקטע טראַנסמיסיע
    .match-4 = אין דער לופֿט
    .match-5 = קוקט דירעקט
    .match-6 = דירעקט איצט
    .match-7 = לעבעדיקע טראַנסמיסיע
    .match-8 = הערט דירעקט
    .match-9 = לייוו
    .match-10 = דירעקטע אויפֿפֿירונג

# The running report.
live-updates = נײַעס פֿון מינוט צו מינוט
    .match-1 = מינוט נאָך מינוט
    .match-2 = לעבעדיקע דערהײַנטיקונגען
    .match-3 = דירעקטע באַריכטן
    .match-4 = לעצטע דערהײַנטיקונגען
    .match-5 = פֿון מינוט צו מינוט
    .match-6 = דערהײַנטיקונגען
    .match-7 = אַלע דערהײַנטיקונגען
    .match-8 = לײַוו־בלאָג
    .match-9 = דירעקטע דערהײַנטיקונגען

# The same by its name.
# $title: title
live-title = דירעקט: { $title }
    .match-1 = לײַוו: { $title }
    .match-2 = לעבעדיק: { $title }
    .match-3 = פֿון מינוט צו מינוט: { $title }
    .match-4 = דירעקטע טראַנסמיסיע: { $title }
    .match-5 = לייוו: { $title }
    .match-6 = דירעקט | { $title }
    .match-7 = דירעקט - { $title }
    .match-8 = דירעקט • { $title }
    .match-9 = לײַוו | { $title }
    .match-10 = לײַוו - { $title }
    .match-11 = לײַוו • { $title }

# What came since.
# $count: number
live-new = { $count ->
    [1] איין נײַע ידיעה
   *[other] { NUMBER($count) } נײַע ידיעות
  }
    .match-1 = { $count } נײַע דערהײַנטיקונגען
    .match-2 = { $count } נײַע מעלדונגען
    .match-3 = { $count } נײַע אַרטיקלען
    .match-4 = { $count } נײַע באַריכטן

# The chief points.
live-key = די הויפּטזאַכן
    .match-1 = הויפּטפּונקטן
    .match-2 = די הויפּטפּונקטן
    .match-3 = בקיצור
    .match-4 = בקיצור הדבֿר
    .match-5 = קיצור
    .match-6 = רעזומע
    .match-7 = וואָס מיר ווייסן
    .match-8 = וואָס מע ווייסט
    .match-9 = אין קורצן
    .match-10 = די וויכטיקסטע פּונקטן
    .match-11 = דער עיקר

live-ended = די דירעקטע טראַנסמיסיע האָט זיך געענדיקט
    .match-1 = די טראַנסמיסיע האָט זיך געענדיקט
    .match-2 = דער דירעקטער באַריכט האָט זיך געענדיקט
    .match-3 = די דירעקטע באַריכטן האָבן זיך געענדיקט
    .match-4 = סוף פֿון דער טראַנסמיסיע

# News of this minute.
breaking = בליצנײַעס
    .match-1 = דרינגענדיקע נײַעס
    .match-2 = דרינגענדיק
    .match-3 = בליץ־נײַעס
    .match-4 = לעצטע מינוט
    .match-5 = היימישע בליצנײַעס
    .match-6 = הייסע נײַעס
    .match-7 = בליצידיעה
    .match-8 = נײַעס פֿון דער לעצטער מינוט
    .match-9 = דרינגענד
    .match-10 = ברייקינג ניוז
    .match-11 = ברעיקינג ניוז

# The same with its headline.
# $title: title
breaking-title = בליצנײַעס: { $title }
    .match-1 = דרינגענדיק: { $title }
    .match-2 = דרינגענדיקע נײַעס: { $title }
    .match-3 = לעצטע נײַעס: { $title }
    .match-4 = לעצטע מינוט: { $title }
    .match-5 = בליץ־נײַעס: { $title }
    .match-6 = בליצנײַעס | { $title }
    .match-7 = בליצנײַעס - { $title }
    .match-8 = בליצנײַעס • { $title }

breaking-exclusive = עקסקלוסיוו
    .match-1 = בלויז בײַ אונדז
    .match-2 = אַן עקסקלוסיווער אינטערוויו
    .match-3 = עקסקלוסיווער באַריכט
    .match-4 = עקסקלוסיווער אינטערוויו
    .match-5 = צום ערשטן מאָל
