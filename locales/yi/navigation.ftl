### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = נאָך אַרטיקלען
    .match-1 = פֿאַרבונדענע אַרטיקלען
    .match-2 = ענלעכע אַרטיקלען
    .match-3 = שייכותדיקע אַרטיקלען
    .match-4 = לייענט אויך
    .match-5 = זעט אויך
    .match-6 = נאָך אויף דער טעמע
    .match-7 = נאָך וועגן דער טעמע
    .match-8 = מער וועגן דער טעמע
    .match-9 = נאָך נײַעס
    .match-10 = מער נײַעס
    .match-11 = אַנדערע אַרטיקלען
    .match-12 = ווײַטערדיקע אַרטיקלען
    .match-13 = אויף דער זעלבער טעמע
    .match-14 = פֿאַרבונדענע נײַעס
    .match-15 = נאָך צו לייענען
    .match-16 = פֿאַרפֿעלט נישט
    .match-17 = מער אַרטיקלען
    .match-18 = אַנדערע נײַעס
    .match-19 = נאָך אין דעם ענין
    .match-20 = וועגן דער טעמע
    .match-21 = פֿאַרבונדענע טעקסטן
    .match-22 = ענליכע ארטיקלען
    .match-23 = מער ענליכע ארטיקלען
    .match-24 = נאך ארטיקלען
    .match-25 = מער נייעס
    .match-26 = פארבינדענע ארטיקלען
    .match-27 = נאך אין דעם ענין

# A link to one article.
# $title: title
related-title = לייענט אויך: { $title }
    .match-1 = זעט אויך: { $title }
    .match-2 = נאָך אויף דער טעמע: { $title }
    .match-3 = לייענט נאָך: { $title }
    .match-4 = פֿאַרבונדן: { $title }
    .match-5 = נאָך צום ענין: { $title }
    .match-6 = פֿאַרפֿעלט נישט: { $title }
    .match-7 = קוקט אויך: { $title }
    .match-8 = מער דערפֿון: { $title }
    .match-9 = לייענט: { $title }
    .match-10 = נאָך וועגן דעם: { $title }
    .match-11 = ליינט אויך: { $title }
    .match-12 = רעקאָמענדירט: { $title }
    .match-13 = לייענט אויך | { $title }
    .match-14 = לייענט אויך - { $title }
    .match-15 = לייענט אויך » { $title }
    .match-16 = לייענט אויך ← { $title }
    .match-17 = זעט אויך | { $title }
    .match-18 = זעט אויך - { $title }
    .match-19 = זעט אויך » { $title }
    .match-20 = זעט אויך ← { $title }

# More of one subject or section.
# $section: section
related-section = נאָך אין דער רובריק { $section }
    .match-1 = נאָך פֿון דער רובריק { $section }
    .match-2 = לעצטע נײַעס פֿון דער רובריק { $section }
    .match-3 = אַלע אַרטיקלען אין דער רובריק { $section }
    .match-4 = מער אין דער רובריק { $section }
    .match-5 = נאָך פֿון אָפּטייל { $section }

# What the site suggests.
related-recommended = מיר רעקאָמענדירן
    .match-1 = רעקאָמענדירט
    .match-2 = רעקאָמענדאַציעס
    .match-3 = אויסגעקליבן פֿאַר אײַך
    .match-4 = פֿאַר אײַך
    .match-5 = אויסגעקליבן פֿון דער רעדאַקציע
    .match-6 = דער אויסקלײַב פֿון דער רעדאַקציע
    .match-7 = אפֿשר וועט אײַך אינטערעסירן
    .match-8 = עס קען אײַך אינטערעסירן
    .match-9 = עס קאָן אײַך אינטערעסירן
    .match-10 = אפֿשר וועט אײַך געפֿעלן
    .match-11 = רעקאָמענדירטע אַרטיקלען
    .match-12 = כּדאַי צו לייענען
    .match-13 = וועט אײַך אויך אינטערעסירן
    .match-14 = אויסגעקליבענע אַרטיקלען

# What readers read most.
related-popular = די סאַמע געלייענטע
    .match-1 = מערסט געלייענט
    .match-2 = די מערסט געלייענטע
    .match-3 = פּאָפּולער
    .match-4 = פּאָפּולערע אַרטיקלען
    .match-5 = די פּאָפּולערסטע
    .match-6 = די פּאָפּולערסטע אַרטיקלען
    .match-7 = די מערסט געלייענטע אַרטיקלען
    .match-8 = הויפּטנײַעס
    .match-9 = די וויכטיקסטע נײַעס
    .match-10 = די סאַמע פּאָפּולערע
    .match-11 = קעפּלעך פֿון טאָג
    .match-12 = די סאַמע געלייענטע אַרטיקלען
    .match-13 = הויפט נייעס

# What is newest.
related-latest = די לעצטע נײַעס
    .match-1 = לעצטע נײַעס
    .match-2 = נײַעס
    .match-3 = נײַסטע
    .match-4 = נײַסטע אַרטיקלען
    .match-5 = לעצטע אַרטיקלען
    .match-6 = די נײַסטע
    .match-7 = די נײַסטע אַרטיקלען
    .match-8 = די לעצטע אַרטיקלען
    .match-9 = הײַנטיקע נײַעס
    .match-10 = אַלע נײַעס
    .match-11 = די נײַסטע נײַעס
    .match-12 = לעצטע נייעס
    .match-13 = נייעס
    .match-14 = נײַסטע נײַעס
    .match-15 = נײַס

# A film to watch.
# $title: title
related-watch = קוקט: { $title }
    .match-1 = ווידעאָ: { $title }
    .match-2 = זעט: { $title }
    .match-3 = קוקט אויפֿן ווידעאָ: { $title }
    .match-4 = זעט די ווידעאָ: { $title }
    .match-5 = קוקט אויף דער ווידעאָ: { $title }
    .match-6 = ווידעאָ | { $title }
    .match-7 = ווידעאָ - { $title }
    .match-8 = ווידעאָ ► { $title }

# A film or recording without its name.
related-watch-only = קוקט אויף דער ווידעאָ
    .match-1 = ווידעאָ
    .match-2 = ווידעאָס
    .match-3 = קוקט
    .match-4 = שפּילט
    .match-5 = זעט די ווידעאָ
    .match-6 = נאָך ווידעאָס
    .match-7 = קוקט אויפֿן ווידעאָ
    .match-8 = קוקט איצט
    .match-9 = אַלע ווידעאָס
    .match-10 = זעט דעם ווידעאָ

# A row of pictures.
related-gallery = בילדער־גאַלעריע
    .match-1 = גאַלעריע
    .match-2 = בילדער
    .match-3 = פֿאָטאָס
    .match-4 = אין בילדער
    .match-5 = זעט די בילדער
    .match-6 = אַלע בילדער
    .match-7 = נאָך בילדער
    .match-8 = פֿאָטאָ־גאַלעריע
    .match-9 = קוקט אויף די בילדער

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = בילד { NUMBER($number) } פֿון { NUMBER($count) }
    .match-1 = פֿאָטאָ { $number }/{ $count }
    .match-2 = פֿאָטאָ { $number } / { $count }
    .match-3 = פֿאָטאָ { $number } פֿון { $count }
    .match-4 = בילד { $number }/{ $count }
    .match-5 = בילד { $number } / { $count }

# A gallery by its name.
# $title: title
related-gallery-title = אין בילדער: { $title }
    .match-1 = בילדער: { $title }
    .match-2 = גאַלעריע: { $title }
    .match-3 = פֿאָטאָס: { $title }
    .match-4 = פֿאָטאָ־גאַלעריע: { $title }

# Something to hear.
# $title: title
related-listen = הערט: { $title }
    .match-1 = פּאָדקאַסט: { $title }
    .match-2 = הערט זיך צו: { $title }
    .match-3 = אוידיאָ: { $title }
    .match-4 = הערט אויך: { $title }

## The whole article.

# Under a shortened text.
read-more = לייענט ווײַטער
    .match-1 = לייענט מער
    .match-2 = מער
    .match-3 = ווײַטער לייענען
    .match-4 = לייענען ווײַטער
    .match-5 = דעם גאַנצן אַרטיקל
    .match-6 = לייענט דעם גאַנצן אַרטיקל
    .match-7 = צום גאַנצן אַרטיקל
    .match-8 = דער גאַנצער אַרטיקל
    .match-9 = מער פּרטים
    .match-10 = פּרטים
    .match-11 = דער פֿולער טעקסט
    .match-12 = דריקט דאָ
    .match-13 = דריקט דאָ צו לייענען ווײַטער
    .match-14 = קליקט דאָ
    .match-15 = קליקט דאָ צו לייענען
    .match-16 = המשך
    .match-17 = המשך דאָ
    .match-18 = צום אַרטיקל
    .match-19 = לייענט דאָ
    .match-20 = נאָך
    .match-21 = ליינט מער
    .match-22 = לייענען מער
    .match-23 = לייענט דעם אַרטיקל
    .match-24 = זעט מער
    .match-25 = דער גאַנצער באַריכט
    .match-26 = מער אינפֿאָרמאַציע
    .match-27 = ליינט ווייטער
    .match-28 = דער המשך

# The same by name.
# $title: title
read-more-title = לייענט ווײַטער: { $title }
    .match-1 = דער גאַנצער אַרטיקל: { $title }
    .match-2 = לייענט דעם גאַנצן אַרטיקל: { $title }
    .match-3 = לייענט מער: { $title }
    .match-4 = מער פּרטים: { $title }
    .match-5 = צום אַרטיקל: { $title }
    .match-6 = לייענט ווײַטער “{ $title }”
    .match-7 = לייענט מער וועגן { $title }

# More of a list.
read-more-load = ווײַזט נאָך
    .match-1 = לאָדט נאָך
    .match-2 = נאָך רעזולטאַטן
    .match-3 = אַלע
    .match-4 = זעט אַלע
    .match-5 = ווײַזט אַלע
    .match-6 = זעט אַלץ
    .match-7 = ווײַזט אַלץ
    .match-8 = עס לאָדט זיך
    .match-9 = עלטערע אַרטיקלען
    .match-10 = אַלע אַרטיקלען
    .match-11 = ווײַזט ווייניקער
    .match-12 = ווײַז מער
    .match-13 = ווײַזט מער
    .match-14 = לאָדט מער
    .match-15 = נאָך אַרטיקלען לאָדן

## The way around the site.

# One step back.
back = צוריק
    .match-1 = גייט צוריק
    .match-2 = צוריק צום אַרטיקל
    .match-3 = צוריק צו די נײַעס
    .match-4 = צוריק צו דער רשימה
    .match-5 = קערט זיך אום
    .match-6 = צוריק צו דער פֿריִערדיקער זײַט
    .match-7 = צוריק צו נייעס
    .match-8 = צוריק צו די נייעס
    .match-9 = צוריק צו אַלע נײַעס
    .match-10 = צוריק צו די אַרטיקלען
    .match-11 = צוריק צו די היים זייט
    .match-12 = צוריק צו דער היים זײַט
    .match-13 = צוריק צו דער הויפּט זײַט
    .match-14 = צוריק צו די הויפט זייט
    .match-15 = צוריק צום הויפּטבלאַט
    .match-16 = צוריק צו דער ערשטער זײַט
    .match-17 = צוריק אַהיים
    .match-18 = צוריק צום אָנהייב
    .match-19 = צוריק ארויף
    .match-20 = צוריק צו די רשימה
    .match-21 = צוריק צו אלע ארטיקלען
    .match-22 = צוריק צו דער זײַט
    .match-23 = צוריק צו די פאריגע זייט
    .match-24 = צוריק צום פאריגן ארטיקל

# To the page's head.
back-top = צוריק אַרויף
    .match-1 = אַרויף
    .match-2 = צום אָנהייב פֿון דער זײַט
    .match-3 = צוריק צום אָנהייב
    .match-4 = גייט אַרויף
    .match-5 = אַרויף צום אָנהייב
    .match-6 = צום אויבן פֿון בלאַט
    .match-7 = צוריק צום אויבן

# To the front page.
back-home = היימזײַט
    .match-1 = הויפּטזײַט
    .match-2 = די ערשטע זײַט
    .match-3 = ערשטע זײַט
    .match-4 = אַהיים
    .match-5 = צו דער היימזײַט
    .match-6 = צוריק צו דער היימזײַט
    .match-7 = צו דער ערשטער זײַט
    .match-8 = היים־בלאַט
    .match-9 = צוריק אַהיים
    .match-10 = צוריק צו דער הויפּטזײַט
    .match-11 = היים בלאט

# To a part of the paper.
# $section: section
back-section = צוריק צו דער רובריק { $section }
    .match-1 = צוריק צום אָפּטייל { $section }

# The article before.
back-previous = דער פֿריִערדיקער אַרטיקל
    .match-1 = פֿריִער
    .match-2 = פֿריִערדיקער
    .match-3 = דער פֿריִערדיקער
    .match-4 = פֿריִערדיקער אַרטיקל
    .match-5 = פֿריִערדיקע
    .match-6 = פֿריִערדיקע זײַט
    .match-7 = די פֿריִערדיקע זײַט
    .match-8 = פֿאָריקער
    .match-9 = פֿאָריקער אַרטיקל
    .match-10 = פֿריִערדיקער פּאָסט
    .match-11 = פריערדיגער ארטיקל
    .match-12 = דער פֿאָריקער אַרטיקל

# The same by its name.
# $title: title
back-previous-title = דער פֿריִערדיקער אַרטיקל: { $title }
    .match-1 = פֿריִערדיקער: { $title }
    .match-2 = פֿריִערדיקער אַרטיקל: { $title }
    .match-3 = פֿריִער: { $title }
    .match-4 = פֿאָריקער אַרטיקל: { $title }

# The article after.
next = דער קומענדיקער אַרטיקל
    .match-1 = ווײַטער
    .match-2 = קומענדיקער
    .match-3 = דער קומענדיקער
    .match-4 = קומענדיקער אַרטיקל
    .match-5 = קומענדיקע
    .match-6 = קומענדיקע זײַט
    .match-7 = די קומענדיקע זײַט
    .match-8 = ווײַטערדיקער אַרטיקל
    .match-9 = דער ווײַטערדיקער אַרטיקל
    .match-10 = דער נעקסטער אַרטיקל
    .match-11 = קומענדיקער פּאָסט
    .match-12 = קומענדיגע
    .match-13 = קומענדיגער אַרטיקל
    .match-14 = קומענדיגער פּאָסט
    .match-15 = קומענדיגער באַריכט
    .match-16 = קומענדיקער באַריכט
    .match-17 = נעקסטער אַרטיקל
    .match-18 = נעקסטער פּאָסט
    .match-19 = נעקסטער באַריכט
    .match-20 = ווײַטערדיקער פּאָסט
    .match-21 = ווײַטערדיקער באַריכט
    .match-22 = ווייטערדיגער אַרטיקל
    .match-23 = ווייטערדיגער פּאָסט
    .match-24 = ווייטערדיגער באַריכט
    .match-25 = נאָכפאָלגנדער אַרטיקל
    .match-26 = נאָכפאָלגנדער פּאָסט
    .match-27 = נאָכפאָלגנדער באַריכט
    .match-28 = דער קומענדיגער אַרטיקל
    .match-29 = דער קומענדיגער פּאָסט
    .match-30 = דער קומענדיגער באַריכט
    .match-31 = דער קומענדיקער פּאָסט
    .match-32 = דער קומענדיקער באַריכט
    .match-33 = דער נעקסטער פּאָסט
    .match-34 = דער נעקסטער באַריכט
    .match-35 = דער ווײַטערדיקער פּאָסט
    .match-36 = דער ווײַטערדיקער באַריכט
    .match-37 = דער ווייטערדיגער אַרטיקל
    .match-38 = דער ווייטערדיגער פּאָסט
    .match-39 = דער ווייטערדיגער באַריכט
    .match-40 = דער נאָכפאָלגנדער אַרטיקל
    .match-41 = דער נאָכפאָלגנדער פּאָסט
    .match-42 = דער נאָכפאָלגנדער באַריכט
    .match-43 = קומענדיגע זײַט
    .match-44 = קומענדיגע נײַעס
    .match-45 = קומענדיגע בלאַט
    .match-46 = קומענדיקע נײַעס
    .match-47 = קומענדיקע בלאַט
    .match-48 = נעקסטע זײַט
    .match-49 = נעקסטע נײַעס
    .match-50 = נעקסטע בלאַט
    .match-51 = ווײַטערדיקע זײַט
    .match-52 = ווײַטערדיקע נײַעס
    .match-53 = ווײַטערדיקע בלאַט
    .match-54 = ווייטערדיגע זײַט
    .match-55 = ווייטערדיגע נײַעס
    .match-56 = ווייטערדיגע בלאַט
    .match-57 = די קומענדיגע זײַט
    .match-58 = די קומענדיגע נײַעס
    .match-59 = די קומענדיגע בלאַט
    .match-60 = די קומענדיקע נײַעס
    .match-61 = די קומענדיקע בלאַט
    .match-62 = די נעקסטע זײַט
    .match-63 = די נעקסטע נײַעס
    .match-64 = די נעקסטע בלאַט
    .match-65 = די ווײַטערדיקע זײַט
    .match-66 = די ווײַטערדיקע נײַעס
    .match-67 = די ווײַטערדיקע בלאַט
    .match-68 = די ווייטערדיגע זײַט
    .match-69 = די ווייטערדיגע נײַעס
    .match-70 = די ווייטערדיגע בלאַט

# The same by its name.
# $title: title
next-title = דער קומענדיקער אַרטיקל: { $title }
    .match-1 = קומענדיקער: { $title }
    .match-2 = קומענדיקער אַרטיקל: { $title }
    .match-3 = ווײַטער: { $title }
    .match-4 = דער נעקסטער אַרטיקל: { $title }

# A page of several.
# $number: number
# $count: number
next-page = זײַט { NUMBER($number) } פֿון { NUMBER($count) }
    .match-1 = בלאַט { $number }/{ $count }
    .match-2 = בלאַט { $number } / { $count }
    .match-3 = בלאַט { $number } פֿון { $count }
    .match-4 = זײַט { $number }/{ $count }
    .match-5 = זײַט { $number } / { $count }

# What the page holds.
contents = אינהאַלט
    .match-1 = דער אינהאַלט
    .match-2 = אין דעם אַרטיקל
    .match-3 = אויף דער זײַט
    .match-4 = אינהאַלטס־רשימה
    .match-5 = תּוכן
    .match-6 = תּוכן־ענינים
    .match-7 = אינהאַלטסרשימה
    .match-8 = גייט צו
    .match-9 = ראשי־פּרקים

# Past the head of the page.
contents-skip = שפּרינגט צום אינהאַלט
    .match-1 = צום אינהאַלט
    .match-2 = גייט צום אינהאַלט
    .match-3 = איבערהיפּן צום אינהאַלט
    .match-4 = צום הויפּט־אינהאַלט
    .match-5 = שפּרינגט צום הויפּט־אינהאַלט
    .match-6 = צו די קאָמענטאַרן
    .match-7 = איבערהיפּן
    .match-8 = היפּט איבער צום אינהאַלט

# The menu and its like.
contents-menu = מעניו
    .match-1 = הויפּטמעניו
    .match-2 = נאַוויגאַציע
    .match-3 = זוכן
    .match-4 = זוך
    .match-5 = זוכט
    .match-6 = פֿאַרמאַכן
    .match-7 = זוכט אויפֿן וועבזײַטל
    .match-8 = אַלע אָפּטיילן
    .match-9 = מאַפּע פֿונעם וועבזײַטל
    .match-10 = אָפּטיילן פֿונעם וועבזײַטל
    .match-11 = הויפּט־מעניו
    .match-12 = פֿאַרמאַכט
    .match-13 = עפֿנט דעם מעניו
    .match-14 = רובריקן פֿונעם וועבזײַטל
