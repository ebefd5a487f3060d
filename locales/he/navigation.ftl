### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = כתבות נוספות
    .match-1 = כתבות קשורות
    .match-2 = כתבות נוספות בנושא
    .match-3 = כתבות בנושא
    .match-4 = עוד בנושא
    .match-5 = עוד בנושא זה
    .match-6 = עוד כתבות
    .match-7 = עוד כתבות בנושא
    .match-8 = כתבות שאולי יעניינו אותך
    .match-9 = כתבות שיעניינו אותך
    .match-10 = כתבות דומות
    .match-11 = כתבות מומלצות בנושא
    .match-12 = מאמרים נוספים
    .match-13 = מאמרים קשורים
    .match-14 = מאמרים דומים
    .match-15 = מאמרים נוספים בנושא
    .match-16 = ידיעות נוספות
    .match-17 = ידיעות קשורות
    .match-18 = קראו גם
    .match-19 = קראו עוד בנושא
    .match-20 = קרא גם
    .match-21 = קרא עוד בנושא
    .match-22 = ראו גם
    .match-23 = ראה גם
    .match-24 = ראו עוד
    .match-25 = עוד חדשות
    .match-26 = עוד באתר
    .match-27 = עוד בערוץ
    .match-28 = עוד במדור
    .match-29 = עוד בחדשות
    .match-30 = חדשות נוספות
    .match-31 = פוסטים קשורים
    .match-32 = פוסטים נוספים
    .match-33 = תכנים נוספים
    .match-34 = תכנים קשורים
    .match-35 = תכנים נוספים בנושא
    .match-36 = תוכן קשור
    .match-37 = קישורים
    .match-38 = קישורים קשורים
    .match-39 = לקריאה נוספת
    .match-40 = להרחבה
    .match-41 = הרחבה
    .match-42 = כתבות נוספות שיעניינו אותך
    .match-43 = סיפורים נוספים
    .match-44 = עוד סיפורים
    .match-45 = עוד ב
    .match-46 = בנושא זה
    .match-47 = באותו נושא
    .match-48 = כתבות נוספות באתר
    .match-49 = כדאי לקרוא
    .match-50 = אולי פספסתם
    .match-51 = אולי פספסת
    .match-52 = אל תפספסו
    .match-53 = עוד כותרות
    .match-54 = כותרות נוספות
    .match-55 = עוד מאמרים

# A link to one article.
# $title: title
related-title = קראו גם: { $title }
    .match-1 = קרא גם: { $title }
    .match-2 = קראי גם: { $title }
    .match-3 = ראו גם: { $title }
    .match-4 = ראה גם: { $title }
    .match-5 = עוד בנושא: { $title }
    .match-6 = כתבה קשורה: { $title }
    .match-7 = כתבות נוספות: { $title }
    .match-8 = לכתבה נוספת: { $title }
    .match-9 = אל תפספסו: { $title }
    .match-10 = מומלץ לקרוא: { $title }
    .match-11 = אולי יעניין אותך: { $title }
    .match-12 = אולי יעניין אתכם: { $title }
    .match-13 = כדאי לקרוא: { $title }
    .match-14 = אולי פספסתם: { $title }
    .match-15 = גם זה יעניין אותך: { $title }
    .match-16 = לקריאה נוספת: { $title }
    .match-17 = כתבות קשורות: { $title }
    .match-18 = עוד כתבות: { $title }
    .match-19 = הסיפור המלא: { $title }
    .match-20 = גם מעניין: { $title }
    .match-21 = עוד בעניין זה: { $title }
    .match-22 = בהקשר זה: { $title }
    .match-23 = להרחבה: { $title }
    .match-24 = חשוב לדעת: { $title }
    .match-25 = אולי תאהבו גם: { $title }
    .match-26 = כתבות שאולי פספסתם: { $title }
    .match-27 = כתבות שיעניינו אותך: { $title }
    .match-28 = מומלץ: { $title }
    .match-29 = כתבה נוספת: { $title }
    .match-30 = עוד בנושא זה: { $title }
    .match-31 = קראו גם | { $title }
    .match-32 = קראו גם - { $title }
    .match-33 = קראו גם » { $title }
    .match-34 = קראו גם ← { $title }
    .match-35 = עוד בנושא | { $title }
    .match-36 = עוד בנושא - { $title }
    .match-37 = עוד בנושא » { $title }
    .match-38 = עוד בנושא ← { $title }
    .match-39 = ראו גם | { $title }
    .match-40 = ראו גם - { $title }
    .match-41 = ראו גם » { $title }
    .match-42 = ראו גם ← { $title }

# More of one subject or section.
# $section: section
related-section = עוד במדור { $section }
    .match-1 = כל הכתבות ב{ $section }
    .match-2 = עוד כתבות ב{ $section }
    .match-3 = כתבות נוספות ב{ $section }
    .match-4 = חדשות נוספות ב{ $section }
    .match-5 = הנקראות ביותר ב{ $section }
    .match-6 = עוד חדשות ב{ $section }
    .match-7 = לכל הכתבות ב{ $section }
    .match-8 = עוד בערוץ { $section }
    .match-9 = כתבות נוספות במדור { $section }
    .match-10 = לעוד כתבות ב{ $section }
    .match-11 = לכל הכתבות במדור { $section }
    .match-12 = עוד בנושא { $section }
    .match-13 = כל הכתבות על { $section }
    .match-14 = כל הכתבות בנושא { $section }
    .match-15 = לכל הידיעות ב{ $section }

# What the site suggests.
related-recommended = מומלצים בשבילך
    .match-1 = מומלצים
    .match-2 = מומלץ
    .match-3 = כתבות מומלצות
    .match-4 = הכתבות המומלצות
    .match-5 = מומלצים עבורך
    .match-6 = מומלץ עבורך
    .match-7 = מומלץ בשבילך
    .match-8 = המומלצים
    .match-9 = המלצות
    .match-10 = המלצות המערכת
    .match-11 = המלצת העורך
    .match-12 = המלצות העורכים
    .match-13 = בחירת העורך
    .match-14 = בחירות העורך
    .match-15 = בחירת העורכים
    .match-16 = אולי יעניין אותך
    .match-17 = אולי יעניין אתכם
    .match-18 = אולי יעניין אותך גם
    .match-19 = אולי יעניין אתכם גם
    .match-20 = יכול לעניין אותך
    .match-21 = אולי תאהבו גם
    .match-22 = אולי תאהב גם
    .match-23 = אולי תאהבו
    .match-24 = כתבות שאולי תאהבו
    .match-25 = עשוי לעניין אותך
    .match-26 = עשוי לעניין אתכם
    .match-27 = אנשים קראו גם
    .match-28 = גולשים קראו גם
    .match-29 = קוראים אחרים קראו גם
    .match-30 = גולשים שקראו כתבה זו קראו גם
    .match-31 = במיוחד בשבילך
    .match-32 = נבחרו עבורך
    .match-33 = מה שמעניין
    .match-34 = שווה קריאה
    .match-35 = חובה לקרוא
    .match-36 = המיוחדים
    .match-37 = סרטונים מומלצים
    .match-38 = מה קורה ברשת
    .match-39 = בחרנו עבורכם
    .match-40 = כתבות שיעניינו אתכם
    .match-41 = אולי יעניינו אותך
    .match-42 = כתבות שאסור לפספס
    .match-43 = כתבות נוספות שעשויות לעניין אתכם
    .match-44 = כתבות נוספות שיעניינו אתכם
    .match-45 = כתבות שעשויות לעניין אתכם
    .match-46 = כתבות שאולי פספסתם

# What readers read most.
related-popular = הנקראות ביותר
    .match-1 = הכי נקראות
    .match-2 = הכתבות הנקראות ביותר
    .match-3 = הכתבות הנקראות
    .match-4 = הנקראים ביותר
    .match-5 = הכי נקרא
    .match-6 = הכי נקראים
    .match-7 = הכי פופולריות
    .match-8 = הפופולריות ביותר
    .match-9 = הכי פופולרי
    .match-10 = פופולרי
    .match-11 = פופולריות
    .match-12 = פופולרי באתר
    .match-13 = הנצפות ביותר
    .match-14 = הנצפים ביותר
    .match-15 = הכי נצפות
    .match-16 = הכי חם
    .match-17 = החם ביותר
    .match-18 = הכי חמות
    .match-19 = חם ברשת
    .match-20 = הכי מדוברות
    .match-21 = המדוברות ביותר
    .match-22 = המדוברים ביותר
    .match-23 = הכי משותפות
    .match-24 = המשותפות ביותר
    .match-25 = הכי מעניין
    .match-26 = כתבות חמות
    .match-27 = טרנדים
    .match-28 = טרנדינג
    .match-29 = עכשיו בטרנד
    .match-30 = כתבות פופולריות
    .match-31 = הכתבות הפופולריות
    .match-32 = הכתבות החמות
    .match-33 = מה חם
    .match-34 = חמים ברשת
    .match-35 = חם עכשיו
    .match-36 = הכי חם באתר
    .match-37 = הנקראות
    .match-38 = המגיבות ביותר
    .match-39 = הכתבות הכי נקראות
    .match-40 = כותרות היום
    .match-41 = כותרות ראשיות
    .match-42 = הכותרות

# What is newest.
related-latest = החדשות האחרונות
    .match-1 = חדשות אחרונות
    .match-2 = הכתבות האחרונות
    .match-3 = כתבות אחרונות
    .match-4 = ידיעות אחרונות באתר
    .match-5 = הידיעות האחרונות
    .match-6 = הכי חדש
    .match-7 = הכי חדשות
    .match-8 = אחרונות
    .match-9 = אחרון
    .match-10 = האחרונות
    .match-11 = עדכונים אחרונים
    .match-12 = העדכונים האחרונים
    .match-13 = חדשות היום
    .match-14 = פוסטים אחרונים
    .match-15 = המבזקים האחרונים
    .match-16 = מבזקים אחרונים
    .match-17 = מבזקים
    .match-18 = כל המבזקים
    .match-19 = לכל המבזקים
    .match-20 = חדש באתר
    .match-21 = חדשות
    .match-22 = כל החדשות
    .match-23 = לכל החדשות
    .match-24 = מאמרים אחרונים
    .match-25 = פורסם לאחרונה
    .match-26 = כל הכתבות
    .match-27 = מה חדש

# A film to watch.
# $title: title
related-watch = צפו: { $title }
    .match-1 = צפו בסרטון: { $title }
    .match-2 = צפו בוידאו: { $title }
    .match-3 = צפו בווידאו: { $title }
    .match-4 = צפו בכתבה: { $title }
    .match-5 = לצפייה: { $title }
    .match-6 = צפו גם: { $title }
    .match-7 = צפה: { $title }
    .match-8 = צפה בסרטון: { $title }
    .match-9 = וידאו: { $title }
    .match-10 = סרטון: { $title }
    .match-11 = בסרטון: { $title }
    .match-12 = צפו בתיעוד: { $title }
    .match-13 = תיעוד: { $title }
    .match-14 = הצפייה: { $title }
    .match-15 = צפו | { $title }
    .match-16 = צפו - { $title }
    .match-17 = צפו ► { $title }
    .match-18 = צפו ▶ { $title }
    .match-19 = וידאו | { $title }
    .match-20 = וידאו - { $title }
    .match-21 = וידאו ► { $title }
    .match-22 = וידאו ▶ { $title }
    .match-23 = צפו בתיעוד | { $title }
    .match-24 = צפו בתיעוד - { $title }
    .match-25 = צפו בתיעוד ► { $title }
    .match-26 = צפו בתיעוד ▶ { $title }

# A film or recording without its name.
related-watch-only = צפו בסרטון
    .match-1 = צפו
    .match-2 = לצפייה
    .match-3 = צפייה
    .match-4 = צפו בוידאו
    .match-5 = צפו בווידאו
    .match-6 = צפה
    .match-7 = צפה בסרטון
    .match-8 = צפו בתיעוד
    .match-9 = וידאו
    .match-10 = וידיאו
    .match-11 = סרטון
    .match-12 = סרטונים
    .match-13 = נגן
    .match-14 = הפעל
    .match-15 = הפעל סרטון
    .match-16 = הפעלת סרטון
    .match-17 = ניגון
    .match-18 = סרטונים נוספים
    .match-19 = לסרטון
    .match-20 = לסרטון המלא
    .match-21 = צפו בכתבה
    .match-22 = צפו בכתבה המלאה
    .match-23 = צפו עכשיו
    .match-24 = צפו בסרטון המלא
    .match-25 = לצפייה בסרטון
    .match-26 = לחצו לצפייה
    .match-27 = לצפייה בכתבה

# A row of pictures.
related-gallery = גלריית תמונות
    .match-1 = גלריה
    .match-2 = תמונות
    .match-3 = לגלריה
    .match-4 = לגלריה המלאה
    .match-5 = לגלריית התמונות
    .match-6 = לכל התמונות
    .match-7 = צפו בגלריה
    .match-8 = הצג גלריה
    .match-9 = עוד תמונות
    .match-10 = כל התמונות
    .match-11 = תמונות נוספות
    .match-12 = פתח גלריה
    .match-13 = לתמונות נוספות
    .match-14 = מצגת
    .match-15 = מצגת תמונות
    .match-16 = בתמונות
    .match-17 = פתיחת גלריה

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = תמונה { NUMBER($number) } מתוך { NUMBER($count) }
    .match-1 = תמונה { $number }|{ $count }
    .match-2 = תמונה { $number }/{ $count }
    .match-3 = תמונה { $number } מ-{ $count }
    .match-4 = תמונה { $number } מ{ $count }

# A gallery by its name.
# $title: title
related-gallery-title = בתמונות: { $title }
    .match-1 = גלריה: { $title }
    .match-2 = תמונות: { $title }
    .match-3 = גלריית תמונות: { $title }
    .match-4 = צפו בתמונות: { $title }
    .match-5 = בגלריה: { $title }
    .match-6 = צפו בגלריה: { $title }

# Something to hear.
# $title: title
related-listen = האזינו: { $title }
    .match-1 = פודקאסט: { $title }
    .match-2 = הפודקאסט: { $title }
    .match-3 = הסכת: { $title }
    .match-4 = הסכתים: { $title }
    .match-5 = האזינו לפודקאסט: { $title }
    .match-6 = להאזנה: { $title }
    .match-7 = האזינו לראיון: { $title }
    .match-8 = אודיו: { $title }
    .match-9 = האזן: { $title }
    .match-10 = הקשיבו: { $title }

## The whole article.

# Under a shortened text.
read-more = קראו עוד
    .match-1 = קרא עוד
    .match-2 = קראי עוד
    .match-3 = קרא/י עוד
    .match-4 = לקריאה
    .match-5 = לקרוא עוד
    .match-6 = המשך קריאה
    .match-7 = להמשך קריאה
    .match-8 = המשיכו לקרוא
    .match-9 = המשך לקרוא
    .match-10 = להמשך הכתבה
    .match-11 = המשך הכתבה
    .match-12 = לכתבה המלאה
    .match-13 = הכתבה המלאה
    .match-14 = לכתבה
    .match-15 = לכתבה זו
    .match-16 = לידיעה המלאה
    .match-17 = לידיעה
    .match-18 = לסיפור המלא
    .match-19 = הסיפור המלא
    .match-20 = למאמר המלא
    .match-21 = למאמר
    .match-22 = לטור המלא
    .match-23 = לטור
    .match-24 = לפוסט המלא
    .match-25 = לראיון המלא
    .match-26 = לכל הכתבה
    .match-27 = לפרטים נוספים
    .match-28 = לפרטים
    .match-29 = פרטים נוספים
    .match-30 = למידע נוסף
    .match-31 = מידע נוסף
    .match-32 = עוד
    .match-33 = הצג עוד
    .match-34 = הציגו עוד
    .match-35 = ראה עוד
    .match-36 = לחצו כאן
    .match-37 = לחץ כאן
    .match-38 = ליחצו כאן
    .match-39 = לחצו כאן לכתבה המלאה
    .match-40 = לחצו לקריאה
    .match-41 = לחצו לכתבה המלאה
    .match-42 = להמשך
    .match-43 = המשך
    .match-44 = להמשך קריאה לחצו כאן
    .match-45 = קראו את הכתבה המלאה
    .match-46 = קרא את הכתבה המלאה
    .match-47 = קראו את הסיפור המלא
    .match-48 = קראו את המאמר המלא
    .match-49 = הרחב
    .match-50 = לעמוד הכתבה
    .match-51 = קראו כאן
    .match-52 = המשך בכתבה
    .match-53 = הדיווח המלא
    .match-54 = לדיווח המלא
    .match-55 = קראו את הפוסט המלא
    .match-56 = קרא עוד »
    .match-57 = המשיכו בקריאה
    .match-58 = הטקסט המלא
    .match-59 = לקריאת הכתבה המלאה
    .match-60 = לקריאת המאמר המלא
    .match-61 = לכתבה המקורית

# The same by name.
# $title: title
read-more-title = קראו עוד: { $title }
    .match-1 = קרא עוד: { $title }
    .match-2 = להמשך קריאה: { $title }
    .match-3 = לכתבה המלאה: { $title }
    .match-4 = לקריאת הכתבה: { $title }
    .match-5 = הכתבה המלאה: { $title }
    .match-6 = לסיפור המלא: { $title }
    .match-7 = לידיעה המלאה: { $title }
    .match-8 = המשך קריאה: { $title }
    .match-9 = קראו את הכתבה המלאה: { $title }
    .match-10 = לקריאה: { $title }
    .match-11 = למאמר המלא: { $title }
    .match-12 = לחצו כאן: { $title }
    .match-13 = קראו עוד על { $title }
    .match-14 = קרא עוד על { $title }
    .match-15 = המשך קריאה של { $title }
    .match-16 = המשך לקרוא את { $title }
    .match-17 = המשך לקרוא “{ $title }”

# More of a list.
read-more-load = טענו עוד
    .match-1 = טען עוד
    .match-2 = טען עוד כתבות
    .match-3 = טענו עוד כתבות
    .match-4 = הצג עוד כתבות
    .match-5 = הציגו עוד כתבות
    .match-6 = לעוד כתבות
    .match-7 = לכל הכתבות
    .match-8 = לכתבות נוספות
    .match-9 = הצג הכל
    .match-10 = הצג הכול
    .match-11 = הכל
    .match-12 = הכול
    .match-13 = לכל התוצאות
    .match-14 = עוד תוצאות
    .match-15 = טוען
    .match-16 = פוסטים ישנים
    .match-17 = פוסטים ישנים יותר
    .match-18 = לפוסטים נוספים
    .match-19 = לכל הידיעות
    .match-20 = לידיעות נוספות
    .match-21 = הצג פחות
    .match-22 = הציגו פחות
    .match-23 = צמצם
    .match-24 = סגור
    .match-25 = ראה הכל
    .match-26 = ראו הכול
    .match-27 = לכל הפרסומים
    .match-28 = טעינת כתבות נוספות

## The way around the site.

# One step back.
back = חזרה
    .match-1 = חזור
    .match-2 = לחזרה
    .match-3 = חזרה לכתבה
    .match-4 = חזרה למאמר
    .match-5 = חזור לכתבה
    .match-6 = חזרה לעמוד הקודם
    .match-7 = לעמוד הקודם
    .match-8 = אחורה
    .match-9 = בחזרה
    .match-10 = חזרה אחורה
    .match-11 = חזרה לרשימה
    .match-12 = חזרה לכל הכתבות
    .match-13 = חזרה לחדשות
    .match-14 = חזרה לידיעה

# To the page's head.
back-top = חזרה למעלה
    .match-1 = לראש העמוד
    .match-2 = לראש הדף
    .match-3 = חזרה לראש העמוד
    .match-4 = חזרה לראש הדף
    .match-5 = חזור למעלה
    .match-6 = חזור לראש העמוד
    .match-7 = למעלה
    .match-8 = לתחילת העמוד
    .match-9 = לתחילת הדף
    .match-10 = גלול למעלה
    .match-11 = גללו למעלה
    .match-12 = עלה למעלה
    .match-13 = לראש הכתבה
    .match-14 = חזרה לתחילת העמוד
    .match-15 = מעלה
    .match-16 = עלייה למעלה

# To the front page.
back-home = דף הבית
    .match-1 = לדף הבית
    .match-2 = חזרה לדף הבית
    .match-3 = עמוד הבית
    .match-4 = לעמוד הבית
    .match-5 = חזרה לעמוד הבית
    .match-6 = דף ראשי
    .match-7 = לעמוד הראשי
    .match-8 = עמוד ראשי
    .match-9 = ראשי
    .match-10 = בית
    .match-11 = לדף הראשי
    .match-12 = חזרה לעמוד הראשי
    .match-13 = חזור לדף הבית
    .match-14 = הבית
    .match-15 = חזרה לדף הראשי
    .match-16 = עמוד השער
    .match-17 = לעמוד השער

# To a part of the paper.
# $section: section
back-section = חזרה למדור { $section }
    .match-1 = חזרה לערוץ { $section }
    .match-2 = חזור למדור { $section }

# The article before.
back-previous = הכתבה הקודמת
    .match-1 = לכתבה הקודמת
    .match-2 = הקודם
    .match-3 = הקודמת
    .match-4 = קודם
    .match-5 = הפוסט הקודם
    .match-6 = פוסט קודם
    .match-7 = המאמר הקודם
    .match-8 = מאמר קודם
    .match-9 = כתבה קודמת
    .match-10 = הידיעה הקודמת
    .match-11 = לידיעה הקודמת
    .match-12 = העמוד הקודם
    .match-13 = עמוד קודם
    .match-14 = לעמוד קודם
    .match-15 = למאמר הקודם
    .match-16 = ניווט קודם
    .match-17 = רשומה קודמת
    .match-18 = הסיפור הקודם
    .match-19 = לפוסט הקודם

# The same by its name.
# $title: title
back-previous-title = הקודם: { $title }
    .match-1 = הכתבה הקודמת: { $title }
    .match-2 = לכתבה הקודמת: { $title }
    .match-3 = המאמר הקודם: { $title }
    .match-4 = הפוסט הקודם: { $title }
    .match-5 = כתבה קודמת: { $title }
    .match-6 = הקודמת: { $title }
    .match-7 = פוסט קודם: { $title }
    .match-8 = מאמר קודם: { $title }

# The article after.
next = הכתבה הבאה
    .match-1 = לכתבה הבאה
    .match-2 = הבא
    .match-3 = הבאה
    .match-4 = הפוסט הבא
    .match-5 = פוסט הבא
    .match-6 = המאמר הבא
    .match-7 = מאמר הבא
    .match-8 = כתבה הבאה
    .match-9 = הידיעה הבאה
    .match-10 = לידיעה הבאה
    .match-11 = העמוד הבא
    .match-12 = עמוד הבא
    .match-13 = לעמוד הבא
    .match-14 = למאמר הבא
    .match-15 = רשומה הבאה
    .match-16 = הסיפור הבא
    .match-17 = המשך לכתבה הבאה
    .match-18 = מעבר לכתבה הבאה
    .match-19 = לפוסט הבא
    .match-20 = בהמשך
    .match-21 = הסרטון הבא

# The same by its name.
# $title: title
next-title = הבא: { $title }
    .match-1 = הכתבה הבאה: { $title }
    .match-2 = לכתבה הבאה: { $title }
    .match-3 = המאמר הבא: { $title }
    .match-4 = הפוסט הבא: { $title }
    .match-5 = כתבה הבאה: { $title }
    .match-6 = הבאה: { $title }
    .match-7 = פוסט הבא: { $title }
    .match-8 = מאמר הבא: { $title }
    .match-9 = הסרטון הבא: { $title }

# A page of several.
# $number: number
# $count: number
next-page = עמוד { NUMBER($number) } מתוך { NUMBER($count) }
    .match-1 = עמוד { $number }|{ $count }
    .match-2 = עמוד { $number }/{ $count }
    .match-3 = עמוד { $number } מ-{ $count }
    .match-4 = דף { $number }|{ $count }
    .match-5 = דף { $number }/{ $count }
    .match-6 = דף { $number } מ-{ $count }
    .match-7 = דף { $number } מתוך { $count }

# What the page holds.
contents = תוכן העניינים
    .match-1 = תוכן עניינים
    .match-2 = מה בכתבה
    .match-3 = בכתבה זו
    .match-4 = במאמר זה
    .match-5 = בעמוד זה
    .match-6 = בדף זה
    .match-7 = מה בפנים
    .match-8 = מה בכתבה?
    .match-9 = פרקים
    .match-10 = תוכן הכתבה
    .match-11 = תוכן המאמר
    .match-12 = ראשי פרקים
    .match-13 = ניווט מהיר
    .match-14 = קפצו אל
    .match-15 = קפיצה למקטע
    .match-16 = בגיליון
    .match-17 = תוכן
    .match-18 = בכתבה
    .match-19 = תוכן העניינים של הכתבה
    .match-20 = מה במאמר
    .match-21 = נושאים בכתבה זו

# Past the head of the page.
contents-skip = דילוג לתוכן
    .match-1 = דלג לתוכן
    .match-2 = דלגו לתוכן
    .match-3 = דלג לתוכן העיקרי
    .match-4 = דילוג לתוכן העיקרי
    .match-5 = דלג לתוכן הראשי
    .match-6 = דילוג לתוכן הראשי
    .match-7 = דלג לתפריט
    .match-8 = דילוג לתפריט
    .match-9 = דלג לתפריט הראשי
    .match-10 = לדלג לתוכן
    .match-11 = דלג לתגובות
    .match-12 = דילוג לתגובות
    .match-13 = עבור לתוכן
    .match-14 = עבור לתוכן העיקרי
    .match-15 = דלג על פרסומת
    .match-16 = מעבר לתוכן
    .match-17 = מעבר לתוכן העיקרי
    .match-18 = דלג לפוטר
    .match-19 = דילוג לתחתית העמוד
    .match-20 = תפריט נגישות
    .match-21 = כלי נגישות
    .match-22 = פתח סרגל נגישות
    .match-23 = דלג לאזור החיפוש

# The menu and its like.
contents-menu = תפריט
    .match-1 = תפריט ראשי
    .match-2 = תפריט האתר
    .match-3 = ניווט
    .match-4 = ניווט ראשי
    .match-5 = פתח תפריט
    .match-6 = סגור תפריט
    .match-7 = פתיחת תפריט
    .match-8 = חיפוש
    .match-9 = חפש
    .match-10 = חפשו
    .match-11 = חיפוש באתר
    .match-12 = חפש באתר
    .match-13 = חפשו באתר
    .match-14 = סגירה
    .match-15 = סגור חיפוש
    .match-16 = סגור חלון
    .match-17 = מפת האתר
    .match-18 = מפת אתר
    .match-19 = תפריט נייד
    .match-20 = כל המדורים
    .match-21 = מדורים
    .match-22 = חיפוש כתבות
    .match-23 = פתח חיפוש
