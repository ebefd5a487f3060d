### Part of Targum, under MIT OR Apache-2.0. The site's own words are calm: no capitals, no exclamation marks.

## Passing the article on.

# Sends the article to others.
share = שתפו
    .match-1 = שתף
    .match-2 = שתפי
    .match-3 = שיתוף
    .match-4 = שתף/י
    .match-5 = שיתופים
    .match-6 = שתפו כתבה
    .match-7 = שתף כתבה
    .match-8 = שתפו את הכתבה
    .match-9 = שתף את הכתבה
    .match-10 = שיתוף הכתבה
    .match-11 = שיתוף כתבה
    .match-12 = שתפו ידיעה
    .match-13 = שתפו את הידיעה
    .match-14 = שתפו את המאמר
    .match-15 = שתפו מאמר
    .match-16 = שתף מאמר
    .match-17 = שתפו ברשתות
    .match-18 = שתפו ברשתות החברתיות
    .match-19 = שיתוף ברשתות חברתיות
    .match-20 = שיתוף ברשתות
    .match-21 = שתפו עם חברים
    .match-22 = שתף עם חברים
    .match-23 = שתפו חברים
    .match-24 = שתפו ב
    .match-25 = שתף ב
    .match-26 = שתפו באמצעות
    .match-27 = שתף באמצעות
    .match-28 = שתפו את הפוסט
    .match-29 = שתף פוסט
    .match-30 = שתפו פוסט
    .match-31 = שתפו עמוד
    .match-32 = שתפו סרטון
    .match-33 = שתפו קישור
    .match-34 = אהבתם? שתפו
    .match-35 = אהבתם את הכתבה? שתפו
    .match-36 = אהבתם? שתפו!
    .match-37 = ספרו לחברים
    .match-38 = אפשרויות שיתוף
    .match-39 = שתפו אותנו
    .match-40 = העבירו הלאה
    .match-41 = שתף דף זה
    .match-42 = לשיתוף
    .match-43 = לשיתוף הכתבה
    .match-44 = שיתוף הפוסט

share-facebook = שתפו בפייסבוק
    .match-1 = פייסבוק
    .match-2 = שתף בפייסבוק
    .match-3 = שיתוף בפייסבוק
    .match-4 = לשיתוף בפייסבוק
    .match-5 = שתפו ב-Facebook
    .match-6 = שתף ב-Facebook
    .match-7 = שיתוף ב-Facebook
    .match-8 = שתפו לפייסבוק
    .match-9 = פרסם בפייסבוק
    .match-10 = פרסמו בפייסבוק
    .match-11 = לייק בפייסבוק
    .match-12 = עקבו אחרינו בפייסבוק
    .match-13 = הצטרפו אלינו בפייסבוק
    .match-14 = שתפו את הכתבה בפייסבוק
    .match-15 = שתף את הכתבה בפייסבוק
    .match-16 = לחצו כדי לשתף בפייסבוק
    .match-17 = לחיצה לשיתוף בפייסבוק
    .match-18 = לחצו לשיתוף בפייסבוק
    .match-19 = שתפו דרך פייסבוק
    .match-20 = אהבו אותנו בפייסבוק
    .match-21 = שתף כתבה בפייסבוק
    .match-22 = מצאו אותנו בפייסבוק

share-x = שתפו ב-X
    .match-1 = טוויטר
    .match-2 = שתף ב-X
    .match-3 = שיתוף ב-X
    .match-4 = שתפו בטוויטר
    .match-5 = שתף בטוויטר
    .match-6 = שיתוף בטוויטר
    .match-7 = לשיתוף בטוויטר
    .match-8 = צייצו
    .match-9 = צייץ
    .match-10 = ציוץ
    .match-11 = צייצו בטוויטר
    .match-12 = צייץ בטוויטר
    .match-13 = עקבו אחרינו בטוויטר
    .match-14 = עקבו אחרינו ב-X
    .match-15 = שתפו באיקס
    .match-16 = שתף באיקס
    .match-17 = שיתוף באיקס
    .match-18 = שתפו ב-Twitter
    .match-19 = שיתוף ב-Twitter
    .match-20 = לחצו כדי לשתף בטוויטר
    .match-21 = שתפו את הכתבה בטוויטר
    .match-22 = שתף את הכתבה בטוויטר
    .match-23 = לשיתוף ב-X
    .match-24 = שתפו את הכתבה ב-X
    .match-25 = לחצו כדי לשתף ב-X

share-whatsapp = שתפו בוואטסאפ
    .match-1 = וואטסאפ
    .match-2 = ווטסאפ
    .match-3 = ווצאפ
    .match-4 = שתף בוואטסאפ
    .match-5 = שיתוף בוואטסאפ
    .match-6 = לשיתוף בוואטסאפ
    .match-7 = שתפו בווטסאפ
    .match-8 = שתף בווטסאפ
    .match-9 = שיתוף בווטסאפ
    .match-10 = שתפו ב-WhatsApp
    .match-11 = שתף ב-WhatsApp
    .match-12 = שיתוף ב-WhatsApp
    .match-13 = שלחו בוואטסאפ
    .match-14 = שלח בוואטסאפ
    .match-15 = שליחה בוואטסאפ
    .match-16 = שלחו בווטסאפ
    .match-17 = הצטרפו לקבוצת הוואטסאפ
    .match-18 = הצטרפו לקבוצת הוואטסאפ שלנו
    .match-19 = הצטרפו לערוץ הוואטסאפ
    .match-20 = הצטרפו לערוץ הוואטסאפ שלנו
    .match-21 = הצטרפו אלינו בוואטסאפ
    .match-22 = שתפו בואטסאפ
    .match-23 = שתף בואטסאפ
    .match-24 = שיתוף בואטסאפ
    .match-25 = לחצו לשיתוף בוואטסאפ
    .match-26 = שתפו את הכתבה בוואטסאפ
    .match-27 = הצטרפו לווטסאפ שלנו
    .match-28 = לקבוצת הוואטסאפ
    .match-29 = שתפו בווצאפ
    .match-30 = לחצו כדי לשתף ב-WhatsApp

share-telegram = שתפו בטלגרם
    .match-1 = טלגרם
    .match-2 = שתף בטלגרם
    .match-3 = שיתוף בטלגרם
    .match-4 = לשיתוף בטלגרם
    .match-5 = שתפו ב-Telegram
    .match-6 = שיתוף ב-Telegram
    .match-7 = שלחו בטלגרם
    .match-8 = שלח בטלגרם
    .match-9 = הצטרפו לערוץ הטלגרם
    .match-10 = הצטרפו לערוץ הטלגרם שלנו
    .match-11 = הצטרפו אלינו בטלגרם
    .match-12 = עקבו אחרינו בטלגרם
    .match-13 = לערוץ הטלגרם
    .match-14 = ערוץ הטלגרם שלנו
    .match-15 = שתפו את הכתבה בטלגרם

share-linkedin = שתפו בלינקדאין
    .match-1 = לינקדאין
    .match-2 = שתף בלינקדאין
    .match-3 = שיתוף בלינקדאין
    .match-4 = שתפו ב-LinkedIn
    .match-5 = שיתוף ב-LinkedIn
    .match-6 = שתפו בלינקדין
    .match-7 = לשיתוף בלינקדאין
    .match-8 = שתף ב-LinkedIn
    .match-9 = לינקדין

# Other networks.
share-other = שתפו ברשתות אחרות
    .match-1 = אינסטגרם
    .match-2 = עקבו אחרינו באינסטגרם
    .match-3 = שתפו באינסטגרם
    .match-4 = טיקטוק
    .match-5 = יוטיוב
    .match-6 = פינטרסט
    .match-7 = שתפו בפינטרסט
    .match-8 = שתף בפינטרסט
    .match-9 = מסנג׳ר
    .match-10 = שתפו במסנג׳ר
    .match-11 = שלחו במסנג׳ר
    .match-12 = רדיט
    .match-13 = שתפו ברדיט
    .match-14 = שלח ב-SMS
    .match-15 = שלחו ב-SMS
    .match-16 = שתפו ב-SMS
    .match-17 = אפשרויות נוספות
    .match-18 = עוד אפשרויות שיתוף
    .match-19 = ת׳רדס
    .match-20 = בלוסקיי
    .match-21 = עקבו אחרינו בגוגל ניוז
    .match-22 = שתפו בת׳רדס

share-email = שלחו בדוא״ל
    .match-1 = דוא״ל
    .match-2 = מייל
    .match-3 = אימייל
    .match-4 = דואר אלקטרוני
    .match-5 = שלחו במייל
    .match-6 = שלח במייל
    .match-7 = שליחה במייל
    .match-8 = שתפו במייל
    .match-9 = שתף במייל
    .match-10 = שיתוף במייל
    .match-11 = שלח לחבר
    .match-12 = שלחו לחבר
    .match-13 = שליחה לחבר
    .match-14 = שלחו לחברים
    .match-15 = שלח כתבה לחבר
    .match-16 = שלח כתבה
    .match-17 = שלח בדוא״ל
    .match-18 = שליחה בדוא״ל
    .match-19 = שיתוף בדוא״ל
    .match-20 = שתפו בדוא״ל
    .match-21 = שלחו באימייל
    .match-22 = שלח באימייל
    .match-23 = שתפו באימייל
    .match-24 = שתף באימייל
    .match-25 = שיתוף באימייל
    .match-26 = שלחו את הכתבה במייל
    .match-27 = שלחו בדואר אלקטרוני
    .match-28 = שלח בדואר אלקטרוני
    .match-29 = שלח כתבה במייל
    .match-30 = שלחו כתבה לחבר
    .match-31 = ספר לחבר
    .match-32 = שלח את הכתבה לחבר

share-copy = העתקת הקישור
    .match-1 = העתק קישור
    .match-2 = העתיקו קישור
    .match-3 = העתקת קישור
    .match-4 = העתיקו את הקישור
    .match-5 = העתק את הקישור
    .match-6 = העתק
    .match-7 = העתיקו
    .match-8 = העתק כתובת
    .match-9 = העתק לינק
    .match-10 = העתקת לינק
    .match-11 = העתיקו לינק
    .match-12 = קישור
    .match-13 = קישור קבוע
    .match-14 = קישור ישיר
    .match-15 = קישור לכתבה
    .match-16 = העתיקו קישור לכתבה
    .match-17 = העתק קישור לכתבה
    .match-18 = לינק לכתבה
    .match-19 = קבל קישור
    .match-20 = קישור מקוצר
    .match-21 = הטמעה
    .match-22 = הטמע
    .match-23 = העתק URL
    .match-24 = העתק כתובת URL

share-copied = הקישור הועתק
    .match-1 = הועתק
    .match-2 = הקישור הועתק ללוח
    .match-3 = הועתק ללוח
    .match-4 = הקישור הועתק בהצלחה
    .match-5 = הלינק הועתק
    .match-6 = הועתק בהצלחה
    .match-7 = הועתק!
    .match-8 = הקישור הועתק!

# How often it was passed on.
# $count: number
share-count = { $count ->
    [one] שיתוף אחד
    [two] שני שיתופים
   *[other] { NUMBER($count) } שיתופים
  }
    .match-1 = שיתופים: { $count }
    .match-2 = צפיות: { $count }
    .match-3 = מספר צפיות: { $count }
    .match-4 = קריאות: { $count }
    .match-5 = נקרא: { $count }
    .match-6 = כניסות: { $count }
    .match-7 = { $count } צפיות
    .match-8 = { $count } שיתפו
    .match-9 = { $count } קריאות
    .match-10 = { $count } כניסות
    .match-11 = שותף { $count } פעמים

# Keeps the article for later.
share-save = שמירה
    .match-1 = שמור
    .match-2 = שמרו
    .match-3 = שמור כתבה
    .match-4 = שמרו כתבה
    .match-5 = שמירת כתבה
    .match-6 = שמרו לקריאה מאוחרת
    .match-7 = שמור לקריאה מאוחרת
    .match-8 = שמירה לקריאה מאוחרת
    .match-9 = שמור לאחר כך
    .match-10 = שמרו לאחר כך
    .match-11 = הוסף למועדפים
    .match-12 = הוסיפו למועדפים
    .match-13 = הוספה למועדפים
    .match-14 = מועדפים
    .match-15 = רשימת קריאה
    .match-16 = הוסף לרשימת קריאה
    .match-17 = נשמר
    .match-18 = שמרו את הכתבה
    .match-19 = לשמירת הכתבה
    .match-20 = הוספה לרשימת הקריאה
    .match-21 = סימניה
    .match-22 = הכתבות השמורות
    .match-23 = שמור לקריאה

share-gift = כתבה במתנה
    .match-1 = שתפו כתבה במתנה
    .match-2 = שלחו כתבה במתנה
    .match-3 = שתפו במתנה
    .match-4 = תנו במתנה
    .match-5 = מתנה
    .match-6 = פתחו כתבה לחבר
    .match-7 = שליחת כתבה במתנה
    .match-8 = תנו כתבה במתנה
    .match-9 = העניקו כתבה במתנה
    .match-10 = שלח כתבה במתנה

# Reads the article aloud.
share-listen = האזינו לכתבה
    .match-1 = האזינו
    .match-2 = האזן
    .match-3 = האזנה
    .match-4 = האזנה לכתבה
    .match-5 = האזן לכתבה
    .match-6 = להאזנה לכתבה
    .match-7 = להאזנה
    .match-8 = השמע
    .match-9 = השמיעו
    .match-10 = הקראה
    .match-11 = הקראת הכתבה
    .match-12 = הקריאו לי
    .match-13 = שמעו את הכתבה
    .match-14 = הקשיבו לכתבה
    .match-15 = הקשיבו
    .match-16 = קריינות
    .match-17 = גרסת שמע
    .match-18 = האזינו עכשיו
    .match-19 = להאזנה לחצו כאן
    .match-20 = השמעת הכתבה
    .match-21 = האזינו למאמר

# The size of letters.
share-text-size = גודל הטקסט
    .match-1 = גודל טקסט
    .match-2 = גודל גופן
    .match-3 = גודל פונט
    .match-4 = גודל אותיות
    .match-5 = הגדל טקסט
    .match-6 = הקטן טקסט
    .match-7 = הגדלת טקסט
    .match-8 = הקטנת טקסט
    .match-9 = הגדל גופן
    .match-10 = הקטן גופן
    .match-11 = הגדלת הגופן
    .match-12 = הקטנת הגופן
    .match-13 = הגדל
    .match-14 = הקטן
    .match-15 = שנה גודל גופן
    .match-16 = שינוי גודל גופן
    .match-17 = הגדלת פונט
    .match-18 = הקטנת פונט
    .match-19 = הגדל אותיות
    .match-20 = הקטן אותיות
    .match-21 = שנו את גודל הטקסט
    .match-22 = הגדלה
    .match-23 = הקטנה
    .match-24 = א א א

## On paper.

print = הדפסה
    .match-1 = הדפס
    .match-2 = הדפיסו
    .match-3 = הדפסת כתבה
    .match-4 = הדפס כתבה
    .match-5 = הדפיסו כתבה
    .match-6 = הדפיסו את הכתבה
    .match-7 = הדפס את הכתבה
    .match-8 = הדפסת הכתבה
    .match-9 = גרסה להדפסה
    .match-10 = גירסה להדפסה
    .match-11 = גרסת הדפסה
    .match-12 = גירסת הדפסה
    .match-13 = להדפסה
    .match-14 = לגרסת ההדפסה
    .match-15 = הדפס עמוד
    .match-16 = הדפסת העמוד
    .match-17 = הדפסה ידידותית
    .match-18 = להדפסת הכתבה
    .match-19 = דף להדפסה
    .match-20 = לחצו כדי להדפיס
    .match-21 = הדפסת מאמר
    .match-22 = הדפס מאמר

print-pdf = הורדה כ-PDF
    .match-1 = הורד PDF
    .match-2 = הורידו PDF
    .match-3 = הורדת PDF
    .match-4 = שמור כ-PDF
    .match-5 = גרסת PDF
    .match-6 = ל-PDF
    .match-7 = הורדה
    .match-8 = הורד
    .match-9 = הורידו
    .match-10 = הורד כתבה
    .match-11 = שמירה כ-PDF
    .match-12 = הורדת הכתבה

## Rights and the site's own pages.

# The last line of the page.
# $year: number
# $site: site
copyright = © { $site } { $year }
    .match-1 = © { $year } { $site }
    .match-2 = כל הזכויות שמורות © { $year } { $site }
    .match-3 = זכויות יוצרים © { $year } { $site }
    .match-4 = כל הזכויות שמורות { $year } { $site }
    .match-5 = Copyright © { $year } { $site }
    .match-6 = © { $year } כל הזכויות שמורות ל{ $site }
    .match-7 = © { $year } כל הזכויות שמורות ל-{ $site }
    .match-8 = © { $year } כל הזכויות שמורות, { $site }
    .match-9 = © { $year }, { $site }. כל הזכויות שמורות
    .match-10 = © { $year }, { $site }, כל הזכויות שמורות
    .match-11 = © { $year }, { $site } - כל הזכויות שמורות
    .match-12 = © { $year }, { $site } | כל הזכויות שמורות
    .match-13 = © { $year } { $site }. כל הזכויות שמורות
    .match-14 = © { $year } { $site }, כל הזכויות שמורות
    .match-15 = © { $year } { $site } - כל הזכויות שמורות
    .match-16 = © { $year } { $site } | כל הזכויות שמורות
    .match-17 = © כל הזכויות שמורות ל-{ $site }, { $year }
    .match-18 = © כל הזכויות שמורות ל-{ $site } { $year }
    .match-19 = © כל הזכויות שמורות ל{ $site }, { $year }
    .match-20 = © כל הזכויות שמורות ל{ $site } { $year }
    .match-21 = כל הזכויות שמורות ל-{ $site }, { $year }
    .match-22 = כל הזכויות שמורות ל-{ $site } { $year }
    .match-23 = כל הזכויות שמורות ל-{ $site } ©{ $year }
    .match-24 = כל הזכויות שמורות ל-{ $site } © { $year }
    .match-25 = כל הזכויות שמורות ל{ $site }, { $year }
    .match-26 = כל הזכויות שמורות ל{ $site } { $year }
    .match-27 = כל הזכויות שמורות ל{ $site } ©{ $year }
    .match-28 = כל הזכויות שמורות ל{ $site } © { $year }
    .match-29 = { $site }, { $year }. כל הזכויות שמורות
    .match-30 = { $site }, { $year }, כל הזכויות שמורות
    .match-31 = { $site }, { $year } כל הזכויות שמורות
    .match-32 = { $site } ©{ $year }. כל הזכויות שמורות
    .match-33 = { $site } ©{ $year }, כל הזכויות שמורות
    .match-34 = { $site } ©{ $year } כל הזכויות שמורות
    .match-35 = { $site } © { $year }. כל הזכויות שמורות
    .match-36 = { $site } © { $year }, כל הזכויות שמורות
    .match-37 = { $site } © { $year } כל הזכויות שמורות

# The same without the year.
# $site: site
copyright-site = כל הזכויות שמורות ל-{ $site }
    .match-1 = © כל הזכויות שמורות ל-{ $site }
    .match-2 = © כל הזכויות שמורות ל{ $site }
    .match-3 = (c) כל הזכויות שמורות ל-{ $site }
    .match-4 = (c) כל הזכויות שמורות ל{ $site }
    .match-5 = כל הזכויות שמורות: { $site }
    .match-6 = כל הזכויות שמורות - { $site }
    .match-7 = כל הזכויות שמורות © { $site }
    .match-8 = כל הזכויות שמורות, { $site }
    .match-9 = כל הזכויות שמורות { $site }
    .match-10 = כל הזכויות שמורות ל{ $site } ©
    .match-11 = כל הזכויות שמורות ל{ $site } בע״מ
    .match-12 = © { $site }, כל הזכויות שמורות
    .match-13 = © { $site }. כל הזכויות שמורות
    .match-14 = © { $site } - כל הזכויות שמורות
    .match-15 = © { $site } | כל הזכויות שמורות
    .match-16 = { $site }, כל הזכויות שמורות
    .match-17 = { $site }. כל הזכויות שמורות
    .match-18 = { $site } - כל הזכויות שמורות
    .match-19 = { $site } | כל הזכויות שמורות
    .match-20 = זכויות יוצרים { $site }
    .match-21 = זכויות יוצרים{ $site }
    .match-22 = הזכויות שמורות ל { $site }
    .match-23 = הזכויות שמורות ל{ $site }
    .match-24 = כל הזכויות שייכות ל { $site }
    .match-25 = כל הזכויות שייכות ל{ $site }
    .match-26 = כל הזכויות על התוכן שמורות ל { $site }
    .match-27 = כל הזכויות על התוכן שמורות ל{ $site }

# The same without the name.
copyright-rights = כל הזכויות שמורות
    .match-1 = © כל הזכויות שמורות
    .match-2 = כל הזכויות שמורות ©
    .match-3 = הזכויות שמורות
    .match-4 = זכויות יוצרים
    .match-5 = כל הזכויות שמורות (c)
    .match-6 = כל הזכויות שמורות למערכת
    .match-7 = הודעת זכויות יוצרים

# The same with the year alone.
# $year: number
copyright-year = © { $year } כל הזכויות שמורות
    .match-1 = כל הזכויות שמורות, { $year }
    .match-2 = כל הזכויות שמורות © { $year }
    .match-3 = כל הזכויות שמורות { $year }
    .match-4 = © כל הזכויות שמורות { $year }

# What others may do with the text.
copyright-reuse = לשימוש בכתבה
    .match-1 = אין להעתיק
    .match-2 = אין להעתיק ללא רשות
    .match-3 = אין לעשות שימוש ללא רשות
    .match-4 = אין להעתיק או לצטט ללא רשות
    .match-5 = אין לפרסם ללא רשות
    .match-6 = אין לשכפל ללא רשות
    .match-7 = רכישת זכויות
    .match-8 = רכישת זכויות פרסום
    .match-9 = הרשאות שימוש
    .match-10 = שימוש חוזר בתוכן
    .match-11 = אין להעתיק, לשכפל או להפיץ ללא רשות
    .match-12 = כל שימוש בתוכן ללא רשות אסור
    .match-13 = השימוש ברשיון
    .match-14 = שימוש לפי סעיף 27א לחוק זכויות יוצרים

# The foot of the site.
copyright-terms = תנאי שימוש
    .match-1 = תנאי השימוש
    .match-2 = תקנון
    .match-3 = תקנון האתר
    .match-4 = תנאי שימוש באתר
    .match-5 = מדיניות פרטיות
    .match-6 = מדיניות הפרטיות
    .match-7 = פרטיות
    .match-8 = תנאי שימוש ומדיניות פרטיות
    .match-9 = הצהרת נגישות
    .match-10 = נגישות
    .match-11 = הסדרי נגישות
    .match-12 = מדיניות עוגיות
    .match-13 = הגדרות עוגיות
    .match-14 = הגדרות פרטיות
    .match-15 = קוד אתי
    .match-16 = הקוד האתי
    .match-17 = תקנון תגובות
    .match-18 = הודעה משפטית
    .match-19 = מדיניות העריכה
    .match-20 = תנאים והגבלות
    .match-21 = תקנון ומדיניות פרטיות
    .match-22 = עוגיות

# Consent.
copyright-cookies = האתר משתמש בעוגיות
    .match-1 = אישור
    .match-2 = אני מאשר
    .match-3 = אני מסכים
    .match-4 = מסכים
    .match-5 = אני מסכים/ה
    .match-6 = הבנתי
    .match-7 = קבל הכל
    .match-8 = אשר הכל
    .match-9 = אשר את כל העוגיות
    .match-10 = דחה
    .match-11 = דחה הכל
    .match-12 = אתר זה משתמש בעוגיות
    .match-13 = אנו משתמשים בעוגיות
    .match-14 = אנחנו משתמשים בעוגיות
    .match-15 = אתר זה עושה שימוש בעוגיות
    .match-16 = האתר עושה שימוש בעוגיות
    .match-17 = המשך שימוש באתר מהווה הסכמה
    .match-18 = אתר זה משתמש בקובצי Cookie
    .match-19 = מאשר/ת
    .match-20 = אישור כל העוגיות

# The people of the site.
copyright-about = אודות
    .match-1 = אודותינו
    .match-2 = אודות האתר
    .match-3 = עלינו
    .match-4 = מי אנחנו
    .match-5 = צור קשר
    .match-6 = צרו קשר
    .match-7 = יצירת קשר
    .match-8 = כתבו לנו
    .match-9 = פנו אלינו
    .match-10 = לפנייה למערכת
    .match-11 = המערכת שלנו
    .match-12 = צוות האתר שלנו
    .match-13 = פרסמו אצלנו
    .match-14 = פרסם אצלנו
    .match-15 = לפרסום באתר
    .match-16 = פרסום באתר
    .match-17 = דרושים
    .match-18 = משרות
    .match-19 = עזרה
    .match-20 = תמיכה
    .match-21 = שאלות נפוצות
    .match-22 = שאלות ותשובות
    .match-23 = משוב
    .match-24 = שירות לקוחות
    .match-25 = שירות לקוחות ומנויים
    .match-26 = ארכיון האתר
    .match-27 = ארכיון כתבות
    .match-28 = האפליקציה שלנו
    .match-29 = הורידו את האפליקציה
    .match-30 = להורדת האפליקציה
    .match-31 = הורד את האפליקציה
    .match-32 = פתח באפליקציה
    .match-33 = לאתר המלא
    .match-34 = גרסה ניידת
    .match-35 = המייל האדום
    .match-36 = אייטם לכתב
    .match-37 = שלחו לנו מידע
    .match-38 = יש לכם סיפור? ספרו לנו
    .match-39 = שלחו לנו טיפ
    .match-40 = מכתבים למערכת
    .match-41 = דברו איתנו
    .match-42 = יש לך סיפור? ספר לנו
    .match-43 = פניות הציבור
    .match-44 = לפנייה לכתב
    .match-45 = יש לכם מידע? כתבו לנו
    .match-46 = אפליקציה

# Whose software it is.
# $name: person
copyright-powered = האתר פועל על { $name }
    .match-1 = מופעל על ידי { $name }
    .match-2 = מופעל על ידי: { $name }
    .match-3 = מופעל באמצעות { $name }
    .match-4 = מופעל באמצעות: { $name }
    .match-5 = פועל על { $name }
    .match-6 = פועל על: { $name }
    .match-7 = נבנה על ידי { $name }
    .match-8 = נבנה על ידי: { $name }
    .match-9 = פותח על ידי { $name }
    .match-10 = פותח על ידי: { $name }
    .match-11 = Powered by { $name }
    .match-12 = Powered by: { $name }
    .match-13 = עיצוב ובנייה: { $name }
    .match-14 = עיצוב ופיתוח: { $name }
    .match-15 = בניית אתרים: { $name }
    .match-16 = בניית האתר: { $name }
    .match-17 = עיצוב אתר: { $name }
    .match-18 = פיתוח: { $name }

## Keeping in touch.

# Letters by e-mail.
newsletter = הירשמו לניוזלטר שלנו
    .match-1 = הירשמו לניוזלטר
    .match-2 = הרשמו לניוזלטר
    .match-3 = הירשם לניוזלטר
    .match-4 = הרשמה לניוזלטר
    .match-5 = להרשמה לניוזלטר
    .match-6 = הצטרפו לניוזלטר
    .match-7 = הצטרפו לניוזלטר שלנו
    .match-8 = הצטרפות לניוזלטר
    .match-9 = ניוזלטר
    .match-10 = הניוזלטר
    .match-11 = הניוזלטר שלנו
    .match-12 = ניוזלטרים
    .match-13 = הירשמו לעדכונים
    .match-14 = הרשמו לעדכונים
    .match-15 = הרשמה לעדכונים
    .match-16 = הירשמו לרשימת התפוצה
    .match-17 = הצטרפו לרשימת התפוצה
    .match-18 = רשימת תפוצה
    .match-19 = הצטרפו לרשימת הדיוור
    .match-20 = הרשמה לרשימת תפוצה
    .match-21 = קבלו עדכונים למייל
    .match-22 = קבלו את החדשות למייל
    .match-23 = קבלו את הכתבות למייל
    .match-24 = קבלו עדכונים
    .match-25 = לקבלת עדכונים
    .match-26 = לקבלת עדכונים במייל
    .match-27 = הירשמו לעדכון היומי
    .match-28 = הישארו מעודכנים
    .match-29 = הרשמו לניוזלטר היומי
    .match-30 = הירשמו לניוזלטר היומי
    .match-31 = הירשמו
    .match-32 = הירשמו עכשיו
    .match-33 = הרשמו
    .match-34 = הירשמו לניוזלטר השבועי
    .match-35 = הירשמו לקבלת עדכונים
    .match-36 = הישארו בעניינים
    .match-37 = רוצים להישאר מעודכנים
    .match-38 = קבלו את הניוזלטר שלנו
    .match-39 = לקבלת הניוזלטר
    .match-40 = הכתבות החשובות ישירות למייל
    .match-41 = הכתבות הכי מעניינות ישירות למייל
    .match-42 = הרשמו לדיוור
    .match-43 = קבלו את הכתבות החמות ישר למייל

# The same by its name.
# $name: person
newsletter-name = הירשמו לניוזלטר { $name }
    .match-1 = הרשמו לניוזלטר { $name }
    .match-2 = הרשמו לניוזלטר: { $name }
    .match-3 = הירשמו לניוזלטר של { $name }
    .match-4 = הירשמו לניוזלטר של: { $name }
    .match-5 = הרשמה לניוזלטר { $name }
    .match-6 = הרשמה לניוזלטר: { $name }
    .match-7 = הצטרפו לניוזלטר { $name }
    .match-8 = הצטרפו לניוזלטר: { $name }
    .match-9 = להרשמה לניוזלטר של { $name }
    .match-10 = להרשמה לניוזלטר של: { $name }
    .match-11 = הצטרפו לניוזלטר של { $name }
    .match-12 = הצטרפו לניוזלטר של: { $name }
    .match-13 = הירשם לניוזלטר של { $name }
    .match-14 = הירשם לניוזלטר של: { $name }

# The field and what follows it.
newsletter-email = כתובת הדוא״ל
    .match-1 = כתובת דוא״ל
    .match-2 = כתובת מייל
    .match-3 = כתובת אימייל
    .match-4 = הכניסו כתובת מייל
    .match-5 = הכנס כתובת מייל
    .match-6 = הזינו כתובת מייל
    .match-7 = הזן כתובת מייל
    .match-8 = הזינו את כתובת המייל
    .match-9 = הזינו כתובת דוא״ל
    .match-10 = הכניסו את המייל
    .match-11 = המייל שלך
    .match-12 = המייל שלכם
    .match-13 = האימייל שלך
    .match-14 = כתובת המייל שלך
    .match-15 = הדוא״ל שלך
    .match-16 = הסרה מרשימת התפוצה
    .match-17 = הסרה מרשימת תפוצה
    .match-18 = הסר מרשימת התפוצה
    .match-19 = אני מאשר קבלת דיוור
    .match-20 = אני מאשר/ת קבלת דיוור
    .match-21 = נא להזין כתובת מייל תקינה
    .match-22 = אני מסכים לקבל דיוור
    .match-23 = הזינו כתובת אימייל
    .match-24 = אני מאשר קבלת תוכן שיווקי
    .match-25 = כתובת דואר אלקטרוני

newsletter-thanks = תודה על ההרשמה
    .match-1 = נרשמת בהצלחה
    .match-2 = נרשמתם בהצלחה
    .match-3 = ההרשמה בוצעה בהצלחה
    .match-4 = תודה שנרשמתם
    .match-5 = תודה שנרשמת
    .match-6 = ההרשמה הושלמה
    .match-7 = תודה! נרשמת בהצלחה
    .match-8 = תודה שהצטרפתם
    .match-9 = נרשמתם לניוזלטר
    .match-10 = ההרשמה הצליחה

# Word on the phone's screen.
newsletter-alerts = קבלת התראות
    .match-1 = התראות
    .match-2 = קבלו התראות
    .match-3 = הפעל התראות
    .match-4 = הפעילו התראות
    .match-5 = אפשר התראות
    .match-6 = לקבלת התראות
    .match-7 = הירשמו להתראות
    .match-8 = הרשמה להתראות
    .match-9 = עקבו אחרי הנושא
    .match-10 = עקוב אחר נושא
    .match-11 = התראות דחיפה
    .match-12 = קבל התראות
    .match-13 = הרשמו להתראות
    .match-14 = עדכנו אותי
    .match-15 = מעקב אחר הנושא
    .match-16 = קבלו התראות על נושא זה

# Paying readers.
subscribe = למינוי
    .match-1 = הירשמו למינוי
    .match-2 = מינוי
    .match-3 = רכישת מינוי
    .match-4 = רכשו מינוי
    .match-5 = לרכישת מינוי
    .match-6 = רכוש מינוי
    .match-7 = לרכישת מנוי
    .match-8 = מנוי
    .match-9 = הצטרפו כמנויים
    .match-10 = הצטרפו כמנוי
    .match-11 = הפכו למנויים
    .match-12 = להצטרפות
    .match-13 = הצטרפו
    .match-14 = הצטרפו עכשיו
    .match-15 = הצטרפו אלינו
    .match-16 = הצטרף עכשיו
    .match-17 = עשו מינוי
    .match-18 = עשה מנוי
    .match-19 = מינוי דיגיטלי
    .match-20 = מנוי דיגיטלי
    .match-21 = מינוי לעיתון
    .match-22 = לרכישת מינוי דיגיטלי
    .match-23 = נסו בחינם
    .match-24 = חודש ניסיון
    .match-25 = חודש ראשון חינם
    .match-26 = נסו חינם
    .match-27 = למסלולי המינוי
    .match-28 = מסלולי מינוי
    .match-29 = מבצע מיוחד
    .match-30 = לשדרוג המינוי
    .match-31 = שדרגו
    .match-32 = לקריאה ללא הגבלה
    .match-33 = לקריאה בלתי מוגבלת
    .match-34 = לקריאת הכתבה המלאה הירשמו
    .match-35 = המשיכו לקרוא עם מינוי
    .match-36 = כדי להמשיך לקרוא הירשמו
    .match-37 = להמשך קריאה הירשמו
    .match-38 = מנויים
    .match-39 = רכישת מנוי
    .match-40 = הצטרפו למינוי
    .match-41 = הצטרפות
    .match-42 = הירשמו כמנויים
    .match-43 = מינוי במתנה
    .match-44 = מינוי לדיגיטל
    .match-45 = הזמנת מינוי
    .match-46 = הצטרפו לערוץ היוטיוב
    .match-47 = הירשמו לערוץ
    .match-48 = הירשמו לערוץ היוטיוב שלנו

# Closed to others.
subscribe-only = למנויים בלבד
    .match-1 = לקוראים מנויים בלבד
    .match-2 = כתבה למנויים
    .match-3 = כתבה למנויים בלבד
    .match-4 = תוכן למנויים
    .match-5 = תוכן למנויים בלבד
    .match-6 = הכתבה למנויים בלבד
    .match-7 = הכתבה המלאה למנויים
    .match-8 = הכתבה המלאה למנויים בלבד
    .match-9 = בלעדי למנויים
    .match-10 = פרימיום
    .match-11 = תוכן פרימיום
    .match-12 = מנויים בלבד
    .match-13 = לחברים בלבד
    .match-14 = לרשומים בלבד
    .match-15 = לקריאת הכתבה יש להירשם
    .match-16 = התוכן למנויים בלבד
    .match-17 = תוכן בלעדי למנויים
    .match-18 = הכתבה פתוחה למנויים בלבד
    .match-19 = סיימת את מכסת הכתבות החינמיות
    .match-20 = ניצלתם את מכסת הכתבות
    .match-21 = כתבת פרימיום
    .match-22 = הגעתם למכסת הכתבות החינמיות

# What remains for free.
# $count: number
subscribe-free = { $count ->
    [one] נותרה כתבה אחת לקריאה בחינם
    [two] נותרו שתי כתבות לקריאה בחינם
   *[other] נותרו { NUMBER($count) } כתבות לקריאה בחינם
  }
    .match-1 = נותרו לך { $count } כתבות חינם
    .match-2 = נותרו לך { $count } כתבות לקריאה חופשית
    .match-3 = נותרו לך { $count } כתבות חינמיות
    .match-4 = נותרו לך { $count } כתבות לקריאה
    .match-5 = נותרו לך { $count } כתבות לקריאה החודש
    .match-6 = נותרו לכם { $count } כתבות חינם
    .match-7 = נותרו לכם { $count } כתבות לקריאה חופשית
    .match-8 = נותרו לכם { $count } כתבות חינמיות
    .match-9 = נותרו לכם { $count } כתבות לקריאה
    .match-10 = נותרו לכם { $count } כתבות לקריאה החודש
    .match-11 = נותרו { $count } כתבות חינם
    .match-12 = נותרו { $count } כתבות לקריאה חופשית
    .match-13 = נותרו { $count } כתבות חינמיות
    .match-14 = נותרו { $count } כתבות לקריאה
    .match-15 = נותרו { $count } כתבות לקריאה החודש

# To one's account.
subscribe-login = כניסה
    .match-1 = התחברות
    .match-2 = התחברו
    .match-3 = התחבר
    .match-4 = להתחברות
    .match-5 = כניסה לחשבון
    .match-6 = כניסה למנויים
    .match-7 = כניסת מנויים
    .match-8 = כניסה לאתר
    .match-9 = התחברו לחשבון
    .match-10 = כבר מנויים?
    .match-11 = כבר מנויים? התחברו
    .match-12 = כבר מנוי?
    .match-13 = כבר מנוי? התחבר
    .match-14 = מנויים? התחברו
    .match-15 = כבר רשומים? התחברו
    .match-16 = יש לכם חשבון? התחברו
    .match-17 = יש לך כבר חשבון?
    .match-18 = יש לך חשבון?
    .match-19 = החשבון שלי
    .match-20 = האזור האישי
    .match-21 = לאזור האישי
    .match-22 = אזור אישי
    .match-23 = הפרופיל שלי
    .match-24 = התנתקות
    .match-25 = יציאה
    .match-26 = התנתק
    .match-27 = שכחתי סיסמה
    .match-28 = שכחת סיסמה?
    .match-29 = שכחתם סיסמה?
    .match-30 = סיסמה
    .match-31 = היכנסו
    .match-32 = כניסה / הרשמה
    .match-33 = התחברות / הרשמה
    .match-34 = התחבר/הירשם
    .match-35 = התחברו באמצעות גוגל
    .match-36 = התחברו עם פייסבוק
    .match-37 = התחברו עם גוגל
    .match-38 = זכור אותי
    .match-39 = התחבר לאתר
    .match-40 = כניסה לרשומים
    .match-41 = כבר נרשמתם? התחברו

# To a new account.
subscribe-register = הרשמה
    .match-1 = הרשם
    .match-2 = הירשם
    .match-3 = הירשם עכשיו
    .match-4 = הרשמה חינם
    .match-5 = להרשמה
    .match-6 = להרשמה חינם
    .match-7 = יצירת חשבון
    .match-8 = צרו חשבון
    .match-9 = צור חשבון
    .match-10 = פתיחת חשבון
    .match-11 = הרשמה לאתר
    .match-12 = הירשמו לאתר
    .match-13 = אין לך חשבון?
    .match-14 = אין לכם חשבון? הירשמו
    .match-15 = עדיין לא רשומים?
    .match-16 = עדיין לא רשום?
    .match-17 = עוד לא נרשמתם?
    .match-18 = לא רשומים? הירשמו
    .match-19 = משתמש חדש
    .match-20 = משתמש חדש? הירשם
    .match-21 = להמשך קריאה יש להירשם
    .match-22 = הירשמו בחינם
    .match-23 = אין לך חשבון? הירשם
    .match-24 = הרשמה מהירה

# The same by name.
# $site: site
subscribe-site = רכישת מינוי ל-{ $site }
    .match-1 = רכישת מינוי ל{ $site }
    .match-2 = לרכישת מינוי ל{ $site }
    .match-3 = מינוי לאתר { $site }

# Help in money.
subscribe-support = תמכו בנו
    .match-1 = תרמו
    .match-2 = תרומה
    .match-3 = לתרומה
    .match-4 = תרמו עכשיו
    .match-5 = תמכו
    .match-6 = תרמו לנו
    .match-7 = תמיכה בנו
    .match-8 = לתמיכה
    .match-9 = תמכו בעיתונות עצמאית
    .match-10 = תמכו בעיתונאות עצמאית
    .match-11 = תמכו בעבודה שלנו
    .match-12 = תמכו בעבודתנו
    .match-13 = לתמיכה באתר
    .match-14 = תמכו באתר
    .match-15 = תרומה חד פעמית
    .match-16 = תרומה חודשית
    .match-17 = עזרו לנו
    .match-18 = תמכו בנו היום

# On other sites.
# $site: site
subscribe-follow-on = עקבו אחרינו ב-{ $site }
    .match-1 = עקבו אחרינו ב{ $site }
    .match-2 = מצאו אותנו ב{ $site }
    .match-3 = הצטרפו אלינו ב{ $site }
    .match-4 = אנחנו גם ב{ $site }
    .match-5 = הצטרפו אלינו ב-{ $site }
    .match-6 = צפו בנו ב{ $site }

subscribe-follow = עקבו אחרינו
    .match-1 = עקבו אחרינו ב
    .match-2 = עקבו אחרינו ברשתות
    .match-3 = עקבו אחרינו ברשתות החברתיות
    .match-4 = עקוב אחרינו
    .match-5 = רשתות חברתיות
    .match-6 = הרשתות החברתיות
    .match-7 = עקבו
    .match-8 = מצאו אותנו
    .match-9 = הצטרפו לקהילה
    .match-10 = הצטרפו לקהילה שלנו
    .match-11 = עקבו אחרינו גם ב
    .match-12 = הישארו בקשר
    .match-13 = אנחנו ברשתות

## Advertisements.

advertisement = פרסומת
    .match-1 = פרסום
    .match-2 = פרסומות
    .match-3 = מודעה
    .match-4 = מודעות
    .match-5 = תוכן פרסומי
    .match-6 = - פרסומת -
    .match-7 = פרסומת -
    .match-8 = שטח פרסום
    .match-9 = מודעה מסחרית
    .match-10 = מודעות גוגל
    .match-11 = תשדיר פרסומת
    .match-12 = דווח על מודעה
    .match-13 = הסר פרסומות
    .match-14 = למה אני רואה את המודעה הזו?

# The article goes on below.
advertisement-continue = הכתבה ממשיכה אחרי הפרסומת
    .match-1 = הכתבה ממשיכה למטה
    .match-2 = המשך הכתבה אחרי הפרסומת
    .match-3 = המשך הכתבה לאחר הפרסומת
    .match-4 = הכתבה ממשיכה בהמשך
    .match-5 = הכתבה תמשיך אחרי הפרסומת
    .match-6 = המשך הכתבה בהמשך
    .match-7 = גללו להמשך הכתבה
    .match-8 = המשך הכתבה למטה
    .match-9 = הידיעה ממשיכה אחרי הפרסומת
    .match-10 = המשך אחרי הפרסומת
    .match-11 = גללו למטה להמשך
    .match-12 = המשך קריאה אחרי הפרסומת
    .match-13 = הכתבה ממשיכה מתחת לפרסומת
    .match-14 = גלול להמשך
    .match-15 = המשך הכתבה מתחת לפרסומת

advertisement-close = סגירת הפרסומת
    .match-1 = סגור פרסומת
    .match-2 = סגור מודעה
    .match-3 = סגור פרסום
    .match-4 = דלג על הפרסומת
    .match-5 = דלגו על הפרסומת
    .match-6 = דלג על מודעה
    .match-7 = סגירת פרסומת
    .match-8 = הסתר מודעה
    .match-9 = סגרו את הפרסומת

# Paid texts.
advertisement-sponsored = תוכן ממומן
    .match-1 = תוכן שיווקי
    .match-2 = תוכן מקודם
    .match-3 = תוכן מסחרי
    .match-4 = ממומן
    .match-5 = מקודם
    .match-6 = בחסות
    .match-7 = מקודמים
    .match-8 = קישורים ממומנים
    .match-9 = כתבה ממומנת
    .match-10 = כתבה שיווקית
    .match-11 = כתבה פרסומית
    .match-12 = כתבה מקודמת
    .match-13 = מאמר ממומן
    .match-14 = מאמר שיווקי
    .match-15 = תוכן שיתופי
    .match-16 = בשיתוף
    .match-17 = בשיתוף פעולה
    .match-18 = בשיתוף עם
    .match-19 = תוכן שותפים
    .match-20 = משותפינו
    .match-21 = מאת שותפינו
    .match-22 = מדור שיווקי
    .match-23 = מדור פרסומי
    .match-24 = תוכן חסות
    .match-25 = בשיתוף פרסומי
    .match-26 = מיזם שיווקי
    .match-27 = מהרשת
    .match-28 = מרחבי הרשת
    .match-29 = עוד ברשת
    .match-30 = תכנים ממומנים
    .match-31 = תכנים מקודמים
    .match-32 = ממומן על ידי
    .match-33 = מומלצים מהרשת
    .match-34 = תוכן בשיתוף
    .match-35 = פרסומי
    .match-36 = קידום מכירות
    .match-37 = מודעה ממומנת
    .match-38 = תוכן ממומן מטאבולה
    .match-39 = ממומן מטאבולה
    .match-40 = מידע שיווקי
    .match-41 = דבר המפרסם
    .match-42 = מטעם המפרסם
    .match-43 = תוכן פרסומי ממומן

# The same with the one who pays.
# $name: person
advertisement-sponsor = בחסות { $name }
    .match-1 = בשיתוף { $name }
    .match-2 = בשיתוף: { $name }
    .match-3 = בשיתוף עם { $name }
    .match-4 = בשיתוף עם: { $name }
    .match-5 = בשיתוף פעולה עם { $name }
    .match-6 = בשיתוף פעולה עם: { $name }
    .match-7 = מוגש מטעם { $name }
    .match-8 = מוגש מטעם: { $name }
    .match-9 = מוגש על ידי { $name }
    .match-10 = מוגש על ידי: { $name }
    .match-11 = ממומן על ידי { $name }
    .match-12 = ממומן על ידי: { $name }
    .match-13 = מומן על ידי { $name }
    .match-14 = מומן על ידי: { $name }
    .match-15 = בחסותה של { $name }
    .match-16 = בחסותה של: { $name }
    .match-17 = בחסותו של { $name }
    .match-18 = בחסותו של: { $name }
    .match-19 = בשיתוף חברת { $name }
    .match-20 = בשיתוף חברת: { $name }
    .match-21 = מוגש בשיתוף { $name }
    .match-22 = מוגש בשיתוף: { $name }
    .match-23 = בשיתוף פרסומי עם { $name }
    .match-24 = בשיתוף פרסומי עם: { $name }
    .match-25 = תוכן שיווקי בשיתוף { $name }
    .match-26 = תוכן שיווקי בשיתוף: { $name }
    .match-27 = בחסות חברת { $name }
    .match-28 = בחסות חברת: { $name }
    .match-29 = מקודם על ידי { $name }
    .match-30 = מקודם על ידי: { $name }
    .match-31 = בחסות: { $name }

# A share of what is sold.
advertisement-affiliate = הכתבה כוללת קישורי שותפים
    .match-1 = קישורי שותפים
    .match-2 = הכתבה כוללת קישורים שיווקיים
    .match-3 = ייתכן שנקבל עמלה
    .match-4 = כתבה זו כוללת קישורי שותפים
    .match-5 = רכישה דרך הקישורים עשויה לזכות אותנו בעמלה
    .match-6 = הפוסט כולל קישורי שותפים
    .match-7 = אנו עשויים לקבל עמלה על רכישה דרך הקישורים

## As it happens.

live = שידור חי
    .match-1 = בשידור חי
    .match-2 = חי
    .match-3 = לייב
    .match-4 = עכשיו בשידור
    .match-5 = צפו בשידור חי
    .match-6 = צפו בשידור החי
    .match-7 = לשידור החי
    .match-8 = שידור ישיר
    .match-9 = בשידור ישיר
    .match-10 = שידור חי עכשיו
    .match-11 = עכשיו בשידור חי
    .match-12 = האזינו בשידור חי
    .match-13 = האזנה לשידור חי
    .match-14 = לצפייה בשידור חי
    .match-15 = האזינו לשידור החי
    .match-16 = LIVE
    .match-17 = צפייה בשידור חי
    .match-18 = רדיו בשידור חי

# The running report.
live-updates = עדכונים שוטפים
    .match-1 = דיווח שוטף
    .match-2 = דיווחים שוטפים
    .match-3 = דיווח חי
    .match-4 = עדכונים חיים
    .match-5 = לייב בלוג
    .match-6 = בלוג חי
    .match-7 = דקה אחר דקה
    .match-8 = דיווח מתמשך
    .match-9 = עדכונים בזמן אמת
    .match-10 = הדיווחים השוטפים
    .match-11 = לעדכונים השוטפים
    .match-12 = לדיווחים השוטפים
    .match-13 = כל העדכונים
    .match-14 = העדכונים השוטפים
    .match-15 = כל הדיווחים
    .match-16 = בזמן אמת
    .match-17 = לכל העדכונים
    .match-18 = ידיעות בזמן אמת
    .match-19 = עדכונים חיים מהשטח
    .match-20 = הדיווח השוטף
    .match-21 = עדכון חי
    .match-22 = דיווחים בזמן אמת

# The same by its name.
# $title: title
live-title = שידור חי: { $title }
    .match-1 = לייב: { $title }
    .match-2 = בשידור חי: { $title }
    .match-3 = עדכונים שוטפים: { $title }
    .match-4 = דיווח חי: { $title }
    .match-5 = דיווח שוטף: { $title }
    .match-6 = עדכונים חיים: { $title }
    .match-7 = צפו בשידור חי: { $title }
    .match-8 = לייב בלוג: { $title }
    .match-9 = צפו בלייב: { $title }
    .match-10 = דיווחים שוטפים: { $title }
    .match-11 = שידור ישיר: { $title }
    .match-12 = שידור חי | { $title }
    .match-13 = שידור חי - { $title }
    .match-14 = שידור חי • { $title }
    .match-15 = לייב | { $title }
    .match-16 = לייב - { $title }
    .match-17 = לייב • { $title }
    .match-18 = LIVE | { $title }
    .match-19 = LIVE - { $title }
    .match-20 = LIVE • { $title }

# What came since.
# $count: number
live-new = { $count ->
    [one] עדכון חדש אחד
    [two] שני עדכונים חדשים
   *[other] { NUMBER($count) } עדכונים חדשים
  }
    .match-1 = הצג { $count } עדכונים
    .match-2 = הצג { $count } עדכונים חדשים
    .match-3 = הציגו { $count } עדכונים
    .match-4 = הציגו { $count } עדכונים חדשים
    .match-5 = ראו { $count } עדכונים
    .match-6 = ראו { $count } עדכונים חדשים
    .match-7 = { $count } פוסטים חדשים
    .match-8 = { $count } פוסטים חדשות
    .match-9 = { $count } דיווחים חדשים
    .match-10 = { $count } דיווחים חדשות
    .match-11 = { $count } הודעות חדשים
    .match-12 = { $count } הודעות חדשות
    .match-13 = { $count } ידיעות חדשים
    .match-14 = { $count } ידיעות חדשות
    .match-15 = { $count } כתבות חדשים
    .match-16 = { $count } כתבות חדשות

# The chief points.
live-key = עיקרי הדברים
    .match-1 = נקודות עיקריות
    .match-2 = הנקודות העיקריות
    .match-3 = עיקרי הידיעה
    .match-4 = עיקרי הכתבה
    .match-5 = בקצרה
    .match-6 = בקיצור
    .match-7 = תקציר
    .match-8 = תקציר הכתבה
    .match-9 = סיכום
    .match-10 = מה ידוע עד כה
    .match-11 = מה אנחנו יודעים
    .match-12 = מה שידוע עד כה
    .match-13 = אירועים מרכזיים
    .match-14 = העיקר
    .match-15 = נעוץ
    .match-16 = הודעה נעוצה
    .match-17 = רגעי השיא
    .match-18 = ציר הזמן
    .match-19 = תמצית
    .match-20 = כל מה שצריך לדעת
    .match-21 = ראשי הדברים
    .match-22 = במבט מהיר
    .match-23 = העדכונים המרכזיים

live-ended = השידור החי הסתיים
    .match-1 = הסיקור החי הסתיים
    .match-2 = הדיווח החי הסתיים
    .match-3 = השידור הסתיים
    .match-4 = הדיווח השוטף הסתיים
    .match-5 = הלייב הסתיים
    .match-6 = הבלוג נסגר
    .match-7 = הבלוג החי הסתיים
    .match-8 = סיקור זה הסתיים
    .match-9 = העדכונים השוטפים הסתיימו
    .match-10 = השידור החי נגמר

# News of this minute.
breaking = מבזק
    .match-1 = מבזק חדשות
    .match-2 = מבזקי חדשות
    .match-3 = חדשות דחופות
    .match-4 = דחוף
    .match-5 = ידיעה דחופה
    .match-6 = חדשות מתפרצות
    .match-7 = התפתחות דרמטית
    .match-8 = הודעה דחופה
    .match-9 = מבזק אחרון
    .match-10 = בהול
    .match-11 = ידיעה ראשונה
    .match-12 = עדכון דחוף
    .match-13 = פלאש

# The same with its headline.
# $title: title
breaking-title = מבזק: { $title }
    .match-1 = דחוף: { $title }
    .match-2 = מבזק חדשות: { $title }
    .match-3 = חדשות דחופות: { $title }
    .match-4 = זה עתה: { $title }
    .match-5 = דיווח ראשון: { $title }
    .match-6 = בהול: { $title }
    .match-7 = פלאש: { $title }
    .match-8 = הותר לפרסום: { $title }
    .match-9 = מתפרץ: { $title }
    .match-10 = מבזק | { $title }
    .match-11 = מבזק - { $title }
    .match-12 = מבזק • { $title }
    .match-13 = דחוף | { $title }
    .match-14 = דחוף - { $title }
    .match-15 = דחוף • { $title }

breaking-exclusive = בלעדי
    .match-1 = פרסום ראשון
    .match-2 = חשיפה
    .match-3 = פרסום בלעדי
    .match-4 = ראיון בלעדי
    .match-5 = חשיפה בלעדית
    .match-6 = תוכן בלעדי
    .match-7 = דיווח בלעדי
    .match-8 = סקופ
    .match-9 = חשיפת האתר
    .match-10 = בלעדי לאתר
    .match-11 = רק אצלנו
    .match-12 = פרסום ראשון באתר
