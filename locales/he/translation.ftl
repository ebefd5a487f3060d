### Part of Targum, under MIT OR Apache-2.0. Languages are named in the language of the page.

# What a note of the site calls the text that it is about: one of these, in lines that are recognised.
-this-text = { $as ->
     [1] הכתבה
     [2] הידיעה
     [3] המאמר
     [4] הטקסט
     [5] הדף
     [6] כתבה זו
     [7] ידיעה זו
     [8] מאמר זה
     [9] טקסט זה
    *[10] דף זה
 }

## A translated article.

# Under the headline.
# $language: language
translated-from = תורגם מ{ $language }
    .match-1 = תורגם מה{ $language }
    .match-2 = תורגם מן ה{ $language }
    .match-3 = תרגום מ{ $language }
    .match-4 = תרגום מה{ $language }
    .match-5 = תרגום: מ{ $language }
    .match-6 = תרגום מן ה{ $language }
    .match-7 = מתורגם מ{ $language }
    .match-8 = הכתבה תורגמה מ{ $language }
    .match-9 = הכתבה תורגמה מה{ $language }
    .match-10 = כתבה זו תורגמה מ{ $language }
    .match-11 = המאמר תורגם מ{ $language }
    .match-12 = המאמר תורגם מה{ $language }
    .match-13 = מאמר זה תורגם מ{ $language }
    .match-14 = תורגמה מ{ $language }
    .match-15 = הטקסט תורגם מ{ $language }
    .match-16 = פורסם במקור ב{ $language }
    .match-17 = נכתב במקור ב{ $language }
    .match-18 = הידיעה תורגמה מ{ $language }
    .match-19 = תרגום מהמקור ב{ $language }
    .match-20 = תורגם מהמקור ב{ $language }
    .match-21 = הכתבה פורסמה במקור ב{ $language }
    .match-22 = המאמר פורסם במקור ב{ $language }
    .match-23 = הכתבה פורסמה לראשונה ב{ $language }
    .match-24 = תורגם לעברית מ{ $language }
    .match-25 = תורגם לעברית מה{ $language }
    .match-26 = המאמר נכתב במקור ב{ $language }
    .match-27 = מהמקור ב{ $language }
    .match-28 = שפת המקור: { $language }
    .match-29 = תורגם מהשפה: { $language }
    .match-30 = שפת מקור: { $language }

# The same with the translator.
# $language: language
# $name: person
translated-from-by = תורגם מ{ $language } בידי { $name }
    .match-1 = תורגם מ{ $language } על ידי { $name }
    .match-2 = תורגם מ{ $language } ע״י { $name }
    .match-3 = תורגם מה{ $language } על ידי { $name }
    .match-4 = תורגם מה{ $language } ע״י { $name }
    .match-5 = תורגם מה{ $language } בידי { $name }
    .match-6 = תרגום מ{ $language } על ידי { $name }
    .match-7 = תרגום מ{ $language } ע״י { $name }
    .match-8 = תרגום מ{ $language } בידי { $name }
    .match-9 = תרגום מה{ $language } על ידי { $name }
    .match-10 = תרגום מה{ $language } ע״י { $name }
    .match-11 = תרגום מה{ $language } בידי { $name }
    .match-12 = מתורגם מ{ $language } על ידי { $name }
    .match-13 = מתורגם מ{ $language } ע״י { $name }
    .match-14 = מתורגם מ{ $language } בידי { $name }
    .match-15 = מתורגם מה{ $language } על ידי { $name }
    .match-16 = מתורגם מה{ $language } ע״י { $name }
    .match-17 = מתורגם מה{ $language } בידי { $name }
    .match-18 = הכתבה תורגמה מ{ $language } על ידי { $name }
    .match-19 = הכתבה תורגמה מ{ $language } ע״י { $name }
    .match-20 = הכתבה תורגמה מ{ $language } בידי { $name }
    .match-21 = הכתבה תורגמה מה{ $language } על ידי { $name }
    .match-22 = הכתבה תורגמה מה{ $language } ע״י { $name }
    .match-23 = הכתבה תורגמה מה{ $language } בידי { $name }
    .match-24 = המאמר תורגם מ{ $language } על ידי { $name }
    .match-25 = המאמר תורגם מ{ $language } ע״י { $name }
    .match-26 = המאמר תורגם מ{ $language } בידי { $name }
    .match-27 = המאמר תורגם מה{ $language } על ידי { $name }
    .match-28 = המאמר תורגם מה{ $language } ע״י { $name }
    .match-29 = המאמר תורגם מה{ $language } בידי { $name }
    .match-30 = תרגום מ{ $language }: { $name }
    .match-31 = תרגום מ{ $language } - { $name }
    .match-32 = תרגום מ{ $language }, { $name }
    .match-33 = תרגום מה{ $language }: { $name }
    .match-34 = תרגום מה{ $language } - { $name }
    .match-35 = תרגום מה{ $language }, { $name }
    .match-36 = תורגם מ{ $language }: { $name }
    .match-37 = תורגם מ{ $language } - { $name }
    .match-38 = תורגם מ{ $language }, { $name }
    .match-39 = תורגם מה{ $language }: { $name }
    .match-40 = תורגם מה{ $language } - { $name }
    .match-41 = תורגם מה{ $language }, { $name }
    .match-42 = תרגם מ{ $language }: { $name }
    .match-43 = תרגם מ{ $language } - { $name }
    .match-44 = תרגם מ{ $language }, { $name }
    .match-45 = תרגם מה{ $language }: { $name }
    .match-46 = תרגם מה{ $language } - { $name }
    .match-47 = תרגם מה{ $language }, { $name }
    .match-48 = תרגמה מ{ $language }: { $name }
    .match-49 = תרגמה מ{ $language } - { $name }
    .match-50 = תרגמה מ{ $language }, { $name }
    .match-51 = תרגמה מה{ $language }: { $name }
    .match-52 = תרגמה מה{ $language } - { $name }
    .match-53 = תרגמה מה{ $language }, { $name }
    .match-54 = תרגמו מ{ $language }: { $name }
    .match-55 = תרגמו מ{ $language } - { $name }
    .match-56 = תרגמו מ{ $language }, { $name }
    .match-57 = תרגמו מה{ $language }: { $name }
    .match-58 = תרגמו מה{ $language } - { $name }
    .match-59 = תרגמו מה{ $language }, { $name }
    .match-60 = תרגם מ{ $language } { $name }
    .match-61 = תרגם מה{ $language } { $name }
    .match-62 = תרגמה מ{ $language } { $name }
    .match-63 = תרגמה מה{ $language } { $name }
    .match-64 = תרגמו מ{ $language } { $name }
    .match-65 = תרגמו מה{ $language } { $name }
    .match-66 = מ{ $language }: { $name }

# The translator alone.
# $name: person
translated-from-person = תרגום: { $name }
    .match-1 = תרגמו: { $name }
    .match-2 = מתרגם: { $name }
    .match-3 = מתרגמת: { $name }
    .match-4 = המתרגם: { $name }
    .match-5 = המתרגמת: { $name }
    .match-6 = תרגום ועריכה: { $name }
    .match-7 = תרגום לעברית: { $name }
    .match-8 = תרגום ועיבוד: { $name }
    .match-9 = נוסח עברי: { $name }
    .match-10 = תרגום מהמקור: { $name }
    .match-11 = גרסה עברית: { $name }
    .match-12 = מתרגמים: { $name }
    .match-13 = עברית: { $name }
    .match-14 = תרגם/ה: { $name }
    .match-15 = תורגם על ידי { $name }
    .match-16 = תורגם ע״י { $name }
    .match-17 = תורגם בידי { $name }
    .match-18 = תרגום של { $name }
    .match-19 = בתרגום { $name }
    .match-20 = תרגם { $name }
    .match-21 = תרגמה { $name }
    .match-22 = תרגום מאת { $name }
    .match-23 = תרגומו של { $name }
    .match-24 = תרגומה של { $name }

# Done by a machine.
machine-translated = תרגום מכונה
    .match-1 = תרגום אוטומטי
    .match-2 = תורגם אוטומטית
    .match-3 = תורגם באופן אוטומטי
    .match-4 = תרגום ממוכן
    .match-5 = תרגום ממוחשב
    .match-6 = תרגום בינה מלאכותית
    .match-7 = תורגם באמצעות בינה מלאכותית
    .match-8 = תורגם בעזרת בינה מלאכותית
    .match-9 = תורגם על ידי בינה מלאכותית
    .match-10 = תרגום באמצעות בינה מלאכותית
    .match-11 = תורגם באמצעות AI
    .match-12 = תורגם על ידי AI
    .match-13 = תרגום AI
    .match-14 = תורגם על ידי מכונה
    .match-15 = תורגם במכונה
    .match-16 = תורגם במכונת תרגום
    .match-17 = תורגם באמצעות גוגל
    .match-18 = תורגם על ידי גוגל
    .match-19 = תורגם על ידי Google
    .match-20 = תורגם באמצעות Google Translate
    .match-21 = תרגום גוגל
    .match-22 = תרגום של גוגל
    .match-23 = תורגם על ידי גוגל טרנסלייט
    .match-24 = זהו תרגום אוטומטי
    .match-25 = זהו תרגום מכונה
    .match-26 = תרגום אוטומטי עלול להכיל טעויות
    .match-27 = התרגום נעשה באופן אוטומטי
    .match-28 = התרגום עלול להכיל טעויות
    .match-29 = התרגום נעשה באמצעות בינה מלאכותית
    .match-30 = תורגם בתרגום מכונה
    .match-31 = תרגום מחשב
    .match-32 = תורגם ע״י בינה מלאכותית
    .match-33 = תורגם בידי מכונה
    .match-34 = הכתבה תורגמה אוטומטית
    .match-35 = הכתבה תורגמה באופן אוטומטי
    .match-36 = הכתבה תורגמה על ידי מכונה
    .match-37 = הכתבה תורגמה במכונה
    .match-38 = הכתבה תורגמה באמצעות בינה מלאכותית
    .match-39 = הכתבה תורגמה בעזרת בינה מלאכותית
    .match-40 = הכתבה תורגמה באמצעות AI
    .match-41 = הכתבה תורגמה בידי מכונה
    .match-42 = הכתבה תורגמה על ידי בינה מלאכותית
    .match-43 = הכתבה תורגמה באמצעות תרגום אוטומטי
    .match-44 = הכתבה תורגמה באופן ממוחשב
    .match-45 = כתבה זו תורגמה אוטומטית
    .match-46 = כתבה זו תורגמה באופן אוטומטי
    .match-47 = כתבה זו תורגמה על ידי מכונה
    .match-48 = כתבה זו תורגמה במכונה
    .match-49 = כתבה זו תורגמה באמצעות בינה מלאכותית
    .match-50 = כתבה זו תורגמה בעזרת בינה מלאכותית
    .match-51 = כתבה זו תורגמה באמצעות AI
    .match-52 = כתבה זו תורגמה בידי מכונה
    .match-53 = כתבה זו תורגמה על ידי בינה מלאכותית
    .match-54 = כתבה זו תורגמה באמצעות תרגום אוטומטי
    .match-55 = כתבה זו תורגמה באופן ממוחשב
    .match-56 = הידיעה תורגמה אוטומטית
    .match-57 = הידיעה תורגמה באופן אוטומטי
    .match-58 = הידיעה תורגמה על ידי מכונה
    .match-59 = הידיעה תורגמה במכונה
    .match-60 = הידיעה תורגמה באמצעות בינה מלאכותית
    .match-61 = הידיעה תורגמה בעזרת בינה מלאכותית
    .match-62 = הידיעה תורגמה באמצעות AI
    .match-63 = הידיעה תורגמה בידי מכונה
    .match-64 = הידיעה תורגמה על ידי בינה מלאכותית
    .match-65 = הידיעה תורגמה באמצעות תרגום אוטומטי
    .match-66 = הידיעה תורגמה באופן ממוחשב
    .match-67 = המאמר תורגם אוטומטית
    .match-68 = המאמר תורגם באופן אוטומטי
    .match-69 = המאמר תורגם על ידי מכונה
    .match-70 = המאמר תורגם באמצעות בינה מלאכותית
    .match-71 = המאמר תורגם בעזרת בינה מלאכותית
    .match-72 = המאמר תורגם באמצעות AI
    .match-73 = המאמר תורגם בידי מכונה
    .match-74 = מאמר זה תורגם אוטומטית
    .match-75 = מאמר זה תורגם באופן אוטומטי
    .match-76 = מאמר זה תורגם על ידי מכונה
    .match-77 = מאמר זה תורגם באמצעות בינה מלאכותית
    .match-78 = מאמר זה תורגם בעזרת בינה מלאכותית
    .match-79 = מאמר זה תורגם באמצעות AI
    .match-80 = מאמר זה תורגם בידי מכונה
    .match-81 = הטקסט תורגם אוטומטית
    .match-82 = הטקסט תורגם באופן אוטומטי
    .match-83 = הטקסט תורגם על ידי מכונה
    .match-84 = הטקסט תורגם באמצעות בינה מלאכותית
    .match-85 = הטקסט תורגם בעזרת בינה מלאכותית
    .match-86 = הטקסט תורגם באמצעות AI
    .match-87 = הטקסט תורגם בידי מכונה
    .match-88 = טקסט זה תורגם אוטומטית
    .match-89 = טקסט זה תורגם באופן אוטומטי
    .match-90 = טקסט זה תורגם על ידי מכונה
    .match-91 = טקסט זה תורגם באמצעות בינה מלאכותית
    .match-92 = טקסט זה תורגם בעזרת בינה מלאכותית
    .match-93 = טקסט זה תורגם באמצעות AI
    .match-94 = טקסט זה תורגם בידי מכונה
    .match-95 = העמוד תורגם אוטומטית
    .match-96 = העמוד תורגם באופן אוטומטי
    .match-97 = העמוד תורגם על ידי מכונה
    .match-98 = העמוד תורגם באמצעות בינה מלאכותית
    .match-99 = העמוד תורגם בעזרת בינה מלאכותית
    .match-100 = העמוד תורגם באמצעות AI
    .match-101 = העמוד תורגם בידי מכונה
    .match-102 = דף זה תורגם אוטומטית
    .match-103 = דף זה תורגם באופן אוטומטי
    .match-104 = דף זה תורגם על ידי מכונה
    .match-105 = דף זה תורגם באמצעות בינה מלאכותית
    .match-106 = דף זה תורגם בעזרת בינה מלאכותית
    .match-107 = דף זה תורגם באמצעות AI
    .match-108 = דף זה תורגם בידי מכונה
    .match-109 = התוכן תורגם אוטומטית
    .match-110 = התוכן תורגם באופן אוטומטי
    .match-111 = התוכן תורגם על ידי מכונה
    .match-112 = התוכן תורגם באמצעות בינה מלאכותית
    .match-113 = התוכן תורגם בעזרת בינה מלאכותית
    .match-114 = התוכן תורגם באמצעות AI
    .match-115 = התוכן תורגם בידי מכונה

# The same with the language.
# $language: language
machine-translated-from = תרגום מכונה מ{ $language }
    .match-1 = תרגום אוטומטי מ{ $language }
    .match-2 = תרגום אוטומטי מה{ $language }
    .match-3 = תרגום אוטומטי מן ה{ $language }
    .match-4 = תורגם אוטומטית מ{ $language }
    .match-5 = תורגם אוטומטית מה{ $language }
    .match-6 = תורגם אוטומטית מן ה{ $language }
    .match-7 = תורגם באופן אוטומטי מ{ $language }
    .match-8 = תורגם באופן אוטומטי מה{ $language }
    .match-9 = תורגם באופן אוטומטי מן ה{ $language }
    .match-10 = תרגום מכונה מה{ $language }
    .match-11 = תרגום מכונה מן ה{ $language }
    .match-12 = תורגם באמצעות בינה מלאכותית מ{ $language }
    .match-13 = תורגם באמצעות בינה מלאכותית מה{ $language }
    .match-14 = תורגם באמצעות בינה מלאכותית מן ה{ $language }
    .match-15 = תורגם על ידי מכונה מ{ $language }
    .match-16 = תורגם על ידי מכונה מה{ $language }
    .match-17 = תורגם על ידי מכונה מן ה{ $language }
    .match-18 = הכתבה תורגמה אוטומטית מ{ $language }
    .match-19 = הכתבה תורגמה אוטומטית מה{ $language }
    .match-20 = הכתבה תורגמה אוטומטית מן ה{ $language }
    .match-21 = הכתבה תורגמה באופן אוטומטי מ{ $language }
    .match-22 = הכתבה תורגמה באופן אוטומטי מה{ $language }
    .match-23 = הכתבה תורגמה באופן אוטומטי מן ה{ $language }
    .match-24 = כתבה זו תורגמה אוטומטית מ{ $language }
    .match-25 = כתבה זו תורגמה אוטומטית מה{ $language }
    .match-26 = כתבה זו תורגמה אוטומטית מן ה{ $language }
    .match-27 = כתבה זו תורגמה באופן אוטומטי מ{ $language }
    .match-28 = כתבה זו תורגמה באופן אוטומטי מה{ $language }
    .match-29 = כתבה זו תורגמה באופן אוטומטי מן ה{ $language }
    .match-30 = תרגום ממוחשב מ{ $language }
    .match-31 = תרגום ממוחשב מה{ $language }
    .match-32 = תרגום ממוחשב מן ה{ $language }
    .match-33 = תורגם באמצעות AI מ{ $language }
    .match-34 = תורגם באמצעות AI מה{ $language }
    .match-35 = תורגם באמצעות AI מן ה{ $language }
    .match-36 = { -this-text } תורגמה אוטומטית מ{ $language }
    .match-37 = { -this-text } תורגם אוטומטית מ{ $language }
    .match-38 = { -this-text } תורגמה באופן אוטומטי מ{ $language }
    .match-39 = { -this-text } תורגם באופן אוטומטי מ{ $language }
    .match-40 = { -this-text } תורגם מ{ $language } באופן אוטומטי
    .match-41 = { -this-text } תורגמה מ{ $language } באופן אוטומטי
    .match-42 = { -this-text } תורגם מ{ $language } בתרגום מכונה
    .match-43 = { -this-text } תורגמה מ{ $language } בתרגום מכונה
    .match-44 = { -this-text } תורגם בתרגום מכונה מ{ $language }
    .match-45 = { -this-text } תורגמה מ{ $language } באמצעות בינה מלאכותית
    .match-46 = { -this-text } תורגם מ{ $language } באמצעות בינה מלאכותית

# The button that translates.
machine-translated-show = הצגת התרגום
    .match-1 = הצג תרגום
    .match-2 = הציגו תרגום
    .match-3 = תרגם
    .match-4 = תרגמו
    .match-5 = תרגום
    .match-6 = תרגם כתבה
    .match-7 = תרגמו את הכתבה
    .match-8 = תרגם את הכתבה
    .match-9 = תרגם תגובה
    .match-10 = תרגם דף
    .match-11 = ראו תרגום
    .match-12 = ראה תרגום
    .match-13 = הסתר תרגום
    .match-14 = תרגם את הדף
    .match-15 = תרגמו דף זה
    .match-16 = גוגל תרגום
    .match-17 = לתרגום

# The way to the text as it was written.
original = הכתבה המקורית
    .match-1 = לכתבה המקורית
    .match-2 = המקור
    .match-3 = מקור
    .match-4 = למקור
    .match-5 = כתבה מקורית
    .match-6 = הטקסט המקורי
    .match-7 = למאמר המקורי
    .match-8 = המאמר המקורי
    .match-9 = מאמר מקורי
    .match-10 = לידיעה המקורית
    .match-11 = הידיעה המקורית
    .match-12 = הצג מקור
    .match-13 = הצג את המקור
    .match-14 = הציגו את המקור
    .match-15 = הצג טקסט מקורי
    .match-16 = הצגת המקור
    .match-17 = ראו מקור
    .match-18 = ראה מקור
    .match-19 = קראו את המקור
    .match-20 = קרא במקור
    .match-21 = קראו במקור
    .match-22 = קראו בשפת המקור
    .match-23 = לקריאה במקור
    .match-24 = לקריאה בשפת המקור
    .match-25 = הגרסה המקורית
    .match-26 = לגרסה המקורית
    .match-27 = קישור למאמר המקורי
    .match-28 = קישור לכתבה המקורית
    .match-29 = לפוסט המקורי
    .match-30 = הפוסט המקורי
    .match-31 = לקריאת הכתבה המקורית
    .match-32 = לקריאת הכתבה המקורית לחצו כאן
    .match-33 = לקריאת המאמר המקורי
    .match-34 = קראו את הכתבה המקורית
    .match-35 = קראו את המאמר המקורי
    .match-36 = חזרה למקור
    .match-37 = בשפת המקור
    .match-38 = לקריאה במקור לחצו כאן

# The same by its headline.
# $title: title
original-title = הכתבה המקורית: { $title }
    .match-1 = המקור: { $title }
    .match-2 = כותרת המקור: { $title }
    .match-3 = לכתבה המקורית: { $title }
    .match-4 = לקריאת הכתבה המקורית: { $title }
    .match-5 = המאמר המקורי: { $title }
    .match-6 = הכותרת המקורית: { $title }
    .match-7 = כתבה מקורית: { $title }
    .match-8 = למאמר המקורי: { $title }
    .match-9 = תרגום של: { $title }
    .match-10 = שם המאמר במקור: { $title }

# The same by its language.
# $language: language
original-language = המקור ב{ $language }
    .match-1 = לקריאת המקור ב{ $language }
    .match-2 = לקריאה במקור ב{ $language }
    .match-3 = הכתבה המקורית ב{ $language }
    .match-4 = המאמר המקורי ב{ $language }
    .match-5 = לכתבה המקורית ב{ $language }
    .match-6 = למאמר המקורי ב{ $language }
    .match-7 = קראו את המקור ב{ $language }
    .match-8 = קראו את הכתבה המקורית ב{ $language }
    .match-9 = לגרסה המקורית ב{ $language }
    .match-10 = הגרסה המקורית ב{ $language }
    .match-11 = מקור ב{ $language }
    .match-12 = קראו במקור ב{ $language }
    .match-13 = למקור ב{ $language }
    .match-14 = לידיעה המקורית ב{ $language }
    .match-15 = קראו את המאמר המקורי ב{ $language }
    .match-16 = לקריאת הכתבה המקורית ב{ $language }
    .match-17 = מקור: { $language }
    .match-18 = לקריאת המאמר המקורי ב{ $language }

## The article in other languages.

# The heading of the languages.
language = שפות
    .match-1 = שפה
    .match-2 = בחר שפה
    .match-3 = בחרו שפה
    .match-4 = בחירת שפה
    .match-5 = החלף שפה
    .match-6 = החליפו שפה
    .match-7 = החלפת שפה
    .match-8 = שנה שפה
    .match-9 = שינוי שפה
    .match-10 = שפות נוספות
    .match-11 = בשפות נוספות
    .match-12 = בשפות אחרות
    .match-13 = קראו בשפות נוספות
    .match-14 = קראו בשפות אחרות
    .match-15 = שפת האתר
    .match-16 = זמין בשפות
    .match-17 = הכתבה בשפות נוספות
    .match-18 = הכתבה בשפות אחרות
    .match-19 = בחר/י שפה
    .match-20 = קראו בשפה אחרת
    .match-21 = מהדורות
    .match-22 = שפות זמינות
    .match-23 = שפה אחרת

# Names the language of the text.
# $language: language
language-of = שפה: { $language }
    .match-1 = שפת הכתבה: { $language }
    .match-2 = שפת המאמר: { $language }
    .match-3 = שפת התוכן: { $language }
    .match-4 = שפת הטקסט: { $language }
    .match-5 = נכתב ב{ $language }
    .match-6 = הכתבה ב{ $language }
    .match-7 = פורסם ב{ $language }
    .match-8 = הטקסט ב{ $language }

# The link to a language.
# $language: language
language-read = לקריאה ב{ $language }
    .match-1 = קראו ב{ $language }
    .match-2 = קרא ב{ $language }
    .match-3 = לכתבה ב{ $language }
    .match-4 = קראו את הכתבה ב{ $language }
    .match-5 = קרא את הכתבה ב{ $language }
    .match-6 = לקריאת הכתבה ב{ $language }
    .match-7 = לקריאת המאמר ב{ $language }
    .match-8 = קראו גם ב{ $language }
    .match-9 = לגרסה ב{ $language }
    .match-10 = לגרסת ה{ $language }
    .match-11 = גרסה ב{ $language }
    .match-12 = בגרסה ה{ $language }
    .match-13 = לאתר ב{ $language }
    .match-14 = הכתבה ב-{ $language }
    .match-15 = קראו כתבה זו ב{ $language }
    .match-16 = לחצו כאן לקריאה ב{ $language }
    .match-17 = קראו את זה ב{ $language }
    .match-18 = קראו את המאמר ב{ $language }
    .match-19 = עברו ל{ $language }
    .match-20 = עבור ל{ $language }
    .match-21 = לעבור ל{ $language }
    .match-22 = לצפייה ב{ $language }
    .match-23 = תרגם ל{ $language }
    .match-24 = תרגום ל{ $language }
    .match-25 = לידיעה ב{ $language }
    .match-26 = המשיכו ב{ $language }
    .match-27 = מהדורה ב{ $language }
    .match-28 = לחצו כאן לכתבה ב{ $language }
    .match-29 = גרסה { $language }
    .match-30 = מהדורה { $language }
    .match-31 = אתר { $language }

# That there is one.
# $language: language
language-available = הכתבה זמינה גם ב{ $language }
    .match-1 = הכתבה זמינה ב{ $language }
    .match-2 = הכתבה פורסמה גם ב{ $language }
    .match-3 = הכתבה מופיעה גם ב{ $language }
    .match-4 = כתבה זו זמינה ב{ $language }
    .match-5 = כתבה זו זמינה גם ב-{ $language }
    .match-6 = כתבה זו פורסמה גם ב{ $language }
    .match-7 = כתבה זו מופיעה גם ב{ $language }
    .match-8 = ידיעה זו זמינה ב{ $language }
    .match-9 = ידיעה זו זמינה גם ב-{ $language }
    .match-10 = ידיעה זו פורסמה גם ב{ $language }
    .match-11 = ידיעה זו מופיעה גם ב{ $language }
    .match-12 = המאמר זמין ב{ $language }
    .match-13 = המאמר זמין גם ב{ $language }
    .match-14 = המאמר פורסם גם ב{ $language }
    .match-15 = המאמר מופיע גם ב{ $language }
    .match-16 = מאמר זה זמין ב{ $language }
    .match-17 = מאמר זה זמין גם ב{ $language }
    .match-18 = מאמר זה פורסם גם ב{ $language }
    .match-19 = מאמר זה מופיע גם ב{ $language }
    .match-20 = הדף זמין ב{ $language }
    .match-21 = הדף זמין גם ב{ $language }
    .match-22 = הדף פורסם גם ב{ $language }
    .match-23 = הדף מופיע גם ב{ $language }
    .match-24 = העמוד זמין ב{ $language }
    .match-25 = העמוד זמין גם ב{ $language }
    .match-26 = העמוד פורסם גם ב{ $language }
    .match-27 = העמוד מופיע גם ב{ $language }
    .match-28 = זמין גם ב{ $language }
    .match-29 = זמינה גם ב{ $language }
    .match-30 = זמין ב{ $language }
    .match-31 = גם ב{ $language }
    .match-32 = ניתן לקרוא גם ב{ $language }
    .match-33 = פורסם גם ב{ $language }

# That there is none.
# $language: language
language-unavailable = הכתבה אינה זמינה ב{ $language }
    .match-1 = הכתבה לא זמינה ב{ $language }
    .match-2 = כתבה זו אינה זמינה ב{ $language }
    .match-3 = כתבה זו לא זמינה ב{ $language }
    .match-4 = זמין רק ב{ $language }
    .match-5 = הכתבה זמינה רק ב{ $language }
    .match-6 = הדף אינו זמין ב{ $language }

## Names of languages.

language-am = אמהרית

language-ar = ערבית

language-arc = ארמית

language-az = אזרית
    .match-1 = אזרבייג׳נית

language-bg = בולגרית

language-bn = בנגלית

language-bs = בוסנית

language-ckb = כורדית מרכזית
    .match-1 = סוראני
    .match-2 = כורדית סוראנית

language-cs = צ׳כית

language-da = דנית

language-de = גרמנית

language-el = יוונית

language-en = אנגלית

language-es = ספרדית

language-fa = פרסית

language-fi = פינית

language-fr = צרפתית

language-he = עברית

language-hi = הינדי

language-hr = קרואטית

language-hu = הונגרית

language-hy = ארמנית

language-id = אינדונזית

language-it = איטלקית

language-ja = יפנית

language-ka = גאורגית
    .match-1 = גרוזינית

language-ko = קוריאנית

language-ku = כורדית

language-lad = לדינו
    .match-1 = ספניולית

language-nl = הולנדית

language-no = נורווגית

language-pa = פנג׳אבית

language-pl = פולנית

language-ps = פשטו

language-pt = פורטוגזית
    .match-1 = פורטוגלית

language-ro = רומנית

language-ru = רוסית

language-sd = סינדהי

language-so = סומלית

language-sr = סרבית

language-sv = שוודית

language-sw = סווהילית

language-ta = טמילית

language-th = תאית
    .match-1 = תאילנדית

language-ti = תיגרינית
    .match-1 = טיגרינית

language-tr = טורקית
    .match-1 = תורכית

language-uk = אוקראינית

language-ur = אורדו

language-uz = אוזבקית

language-vi = וייטנאמית
    .match-1 = ויאטנמית

language-yi = יידיש
    .match-1 = אידיש

language-zh = סינית
    .match-1 = מנדרינית
