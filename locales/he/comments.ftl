### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] אין תגובות
    [one] תגובה אחת
    [two] שתי תגובות
   *[other] { NUMBER($count) } תגובות
  }
    .match-1 = תגובות ({ $count })
    .match-2 = תגובות לכתבה ({ $count })
    .match-3 = תגובות גולשים ({ $count })
    .match-4 = תגובות הגולשים ({ $count })
    .match-5 = טוקבקים ({ $count })
    .match-6 = תגובות למאמר ({ $count })
    .match-7 = תגובה ({ $count })
    .match-8 = סך התגובות ({ $count })
    .match-9 = דיון ({ $count })
    .match-10 = תגובות קוראים ({ $count })
    .match-11 = תגובות הקוראים ({ $count })
    .match-12 = תגובות: { $count }
    .match-13 = מספר תגובות: { $count }
    .match-14 = סך הכל תגובות: { $count }
    .match-15 = טוקבקים: { $count }
    .match-16 = מספר התגובות: { $count }
    .match-17 = סה״כ תגובות: { $count }
    .match-18 = { $count } טוקבקים
    .match-19 = { $count } תגובה
    .match-20 = { $count } תגובות לכתבה
    .match-21 = { $count } תגובות למאמר
    .match-22 = { $count } תגובות גולשים
    .match-23 = { $count } תגובות בסך הכל
    .match-24 = { $count } תגובות לידיעה
    .match-25 = { $count } תגובות קוראים
    .match-26 = { $count } תגובות לכתבה זו
    .match-27 = תגובות { $count }
    .match-28 = תגובה (1)
    .match-29 = 2 תגובות

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [one] תגובה אחת על ״{ $title }״
    [two] שתי תגובות על ״{ $title }״
   *[other] { NUMBER($count) } תגובות על ״{ $title }״
  }
    .match-1 = { $count } תגובות על “{ $title }”
    .match-2 = { $count } תגובות על“{ $title }”
    .match-3 = { $count } תגובות ל “{ $title }”
    .match-4 = { $count } תגובות ל“{ $title }”
    .match-5 = { $count } תגובות ל- “{ $title }”
    .match-6 = { $count } תגובות ל-“{ $title }”
    .match-7 = { $count } תגובות לכתבה “{ $title }”
    .match-8 = { $count } תגובות לכתבה“{ $title }”
    .match-9 = { $count } תגובות למאמר “{ $title }”
    .match-10 = { $count } תגובות למאמר“{ $title }”
    .match-11 = { $count } תגובות לגבי “{ $title }”
    .match-12 = { $count } תגובות לגבי“{ $title }”
    .match-13 = { $count } טוקבקים על “{ $title }”
    .match-14 = { $count } טוקבקים על“{ $title }”
    .match-15 = { $count } טוקבקים ל “{ $title }”
    .match-16 = { $count } טוקבקים ל“{ $title }”
    .match-17 = { $count } טוקבקים ל- “{ $title }”
    .match-18 = { $count } טוקבקים ל-“{ $title }”
    .match-19 = { $count } טוקבקים לכתבה “{ $title }”
    .match-20 = { $count } טוקבקים לכתבה“{ $title }”
    .match-21 = { $count } טוקבקים למאמר “{ $title }”
    .match-22 = { $count } טוקבקים למאמר“{ $title }”
    .match-23 = { $count } טוקבקים לגבי “{ $title }”
    .match-24 = { $count } טוקבקים לגבי“{ $title }”
    .match-25 = { $count } מחשבות על “{ $title }”
    .match-26 = { $count } מחשבות על“{ $title }”
    .match-27 = { $count } מחשבות ל “{ $title }”
    .match-28 = { $count } מחשבות ל“{ $title }”
    .match-29 = { $count } מחשבות ל- “{ $title }”
    .match-30 = { $count } מחשבות ל-“{ $title }”
    .match-31 = { $count } מחשבות לכתבה “{ $title }”
    .match-32 = { $count } מחשבות לכתבה“{ $title }”
    .match-33 = { $count } מחשבות למאמר “{ $title }”
    .match-34 = { $count } מחשבות למאמר“{ $title }”
    .match-35 = { $count } מחשבות לגבי “{ $title }”
    .match-36 = { $count } מחשבות לגבי“{ $title }”

# The heading of the comments.
comment-all-heading = תגובות
    .match-1 = התגובות
    .match-2 = תגובה
    .match-3 = תגובות גולשים
    .match-4 = תגובות הגולשים
    .match-5 = טוקבקים
    .match-6 = טוקבק
    .match-7 = תגובות לכתבה
    .match-8 = תגובות קוראים
    .match-9 = תגובות הקוראים
    .match-10 = דיון
    .match-11 = הדיון
    .match-12 = תגובות לידיעה
    .match-13 = תגובות למאמר
    .match-14 = מה דעתכם?
    .match-15 = מה דעתך?
    .match-16 = דעת הקוראים
    .match-17 = תגובות פייסבוק
    .match-18 = מגיבים
    .match-19 = תגובות לכתבה זו

# Before the first one.
comment-count-none = אין עדיין תגובות
    .match-1 = אין תגובות לכתבה
    .match-2 = אין תגובות לכתבה זו
    .match-3 = עדיין אין תגובות
    .match-4 = טרם התקבלו תגובות
    .match-5 = לא נמצאו תגובות
    .match-6 = אין תגובות עדיין
    .match-7 = עדיין לא הגיבו לכתבה
    .match-8 = אין תגובות להצגה
    .match-9 = טרם נכתבו תגובות
    .match-10 = אין תגובות כרגע
    .match-11 = אין טוקבקים
    .match-12 = לא פורסמו תגובות
    .match-13 = אין תגובות בנושא
    .match-14 = עדיין לא נכתבו תגובות
    .match-15 = טרם פורסמו תגובות

# The call for the first one.
comment-new-first = תגובה ראשונה? שלכם
    .match-1 = היו הראשונים להגיב
    .match-2 = היה הראשון להגיב
    .match-3 = היה ראשון להגיב
    .match-4 = היו ראשונים להגיב
    .match-5 = הגיבו ראשונים
    .match-6 = הגב ראשון
    .match-7 = תהיו הראשונים להגיב
    .match-8 = תהיה הראשון להגיב
    .match-9 = היו הראשונים להגיב לכתבה
    .match-10 = היה הראשון להגיב לכתבה זו
    .match-11 = אין תגובות. היו הראשונים להגיב
    .match-12 = היו הראשונים לכתוב תגובה
    .match-13 = היו הראשונים להוסיף תגובה
    .match-14 = היה הראשון לכתוב תגובה
    .match-15 = כתבו את התגובה הראשונה
    .match-16 = כתוב את התגובה הראשונה
    .match-17 = פתחו את הדיון
    .match-18 = התחילו את הדיון
    .match-19 = עדיין אין תגובות. היו הראשונים להגיב
    .match-20 = אין עדיין תגובות. היו הראשונים להגיב
    .match-21 = היה/י הראשון/ה להגיב
    .match-22 = הוסף תגובה ראשונה
    .match-23 = היו הראשונים להגיב לכתבה זו
    .match-24 = היו הראשונים שמגיבים

## Writing one.

# Opens the form.
comment-new = תגובה חדשה
    .match-1 = הוסף תגובה
    .match-2 = הוסיפו תגובה
    .match-3 = הוספת תגובה
    .match-4 = הוסיפי תגובה
    .match-5 = הוסף/י תגובה
    .match-6 = הגב
    .match-7 = הגיבו
    .match-8 = להגיב
    .match-9 = להגבה
    .match-10 = כתוב תגובה
    .match-11 = כתבו תגובה
    .match-12 = כתיבת תגובה
    .match-13 = כתוב/י תגובה
    .match-14 = לכתיבת תגובה
    .match-15 = להוספת תגובה
    .match-16 = פרסם תגובה
    .match-17 = פרסמו תגובה
    .match-18 = הגב לכתבה
    .match-19 = הגיבו לכתבה
    .match-20 = הגיבו לכתבה זו
    .match-21 = תגובה לכתבה
    .match-22 = הוסף תגובה חדשה
    .match-23 = כתוב תגובה חדשה
    .match-24 = הוסיפו תגובה חדשה
    .match-25 = הוסף תגובתך
    .match-26 = הוסיפו את תגובתכם
    .match-27 = הוסף את תגובתך
    .match-28 = השאר תגובה
    .match-29 = השאירו תגובה
    .match-30 = השארת תגובה
    .match-31 = הגב עכשיו
    .match-32 = שתפו אותנו בדעתכם
    .match-33 = הביעו דעה
    .match-34 = הביעו דעתכם
    .match-35 = הביעו את דעתכם
    .match-36 = ספרו לנו מה דעתכם
    .match-37 = כתבו לנו בתגובות
    .match-38 = ספרו לנו בתגובות
    .match-39 = כתיבת תגובה חדשה
    .match-40 = תגובתך
    .match-41 = לחץ להוספת תגובה
    .match-42 = הוסף טוקבק
    .match-43 = טוקבק חדש
    .match-44 = הוספת טוקבק
    .match-45 = הגב למאמר
    .match-46 = להגיב לכתבה
    .match-47 = לתגובה
    .match-48 = תגובה חדשה +
    .match-49 = מה דעתך על הכתבה?
    .match-50 = הצטרפו לדיון
    .match-51 = הגיבו כאן

# The same below a certain article.
# $title: title
comment-new-on = כתיבת תגובה על ״{ $title }״
    .match-1 = כתוב תגובה על “{ $title }”
    .match-2 = כתיבת תגובה ל: { $title }
    .match-3 = השאר תגובה על “{ $title }”
    .match-4 = הוסף תגובה על “{ $title }”
    .match-5 = הגיבו לכתבה “{ $title }”

# The fields of the form.
comment-new-name = שם
    .match-1 = השם שלך
    .match-2 = שמך
    .match-3 = שם מלא
    .match-4 = כינוי
    .match-5 = שם או כינוי
    .match-6 = שם (חובה)
    .match-7 = שם*
    .match-8 = הכנס שם
    .match-9 = הזן שם
    .match-10 = שם משתמש
    .match-11 = שם המגיב
    .match-12 = שם פרטי
    .match-13 = שם משפחה
    .match-14 = הכניסו שם
    .match-15 = הזינו שם
    .match-16 = הזן שמך
    .match-17 = שם/כינוי
    .match-18 = השם שלכם
    .match-19 = שם השולח
    .match-20 = אתר
    .match-21 = אתר אינטרנט

comment-new-email = דוא״ל (לא יפורסם)
    .match-1 = אימייל (לא יפורסם)
    .match-2 = מייל (לא יפורסם)
    .match-3 = אימייל (לא חובה)
    .match-4 = דוא״ל (לא חובה)
    .match-5 = האימייל לא יוצג באתר
    .match-6 = האימייל לא יוצג באתר. שדות החובה מסומנים *
    .match-7 = שדות החובה מסומנים *
    .match-8 = שדות החובה מסומנים
    .match-9 = שדות חובה
    .match-10 = שדה חובה
    .match-11 = כתובת האימייל לא תפורסם
    .match-12 = כתובת הדוא״ל לא תפורסם
    .match-13 = כתובת המייל לא תפורסם
    .match-14 = אימייל*
    .match-15 = המייל לא יפורסם
    .match-16 = שמור בדפדפן זה את השם, האימייל והאתר שלי לפעם הבאה שאגיב
    .match-17 = כתובת הדוא״ל שלך לא תפורסם
    .match-18 = שדות המסומנים ב-* הם חובה
    .match-19 = אימייל (חובה)

comment-new-title = נושא התגובה
    .match-1 = כותרת
    .match-2 = כותרת התגובה
    .match-3 = כותרת תגובה
    .match-4 = נושא
    .match-5 = הכנס כותרת
    .match-6 = כותרת (חובה)
    .match-7 = הזן כותרת
    .match-8 = הזינו כותרת
    .match-9 = הכניסו כותרת

comment-new-text = תוכן התגובה
    .match-1 = התגובה שלך
    .match-2 = טקסט התגובה
    .match-3 = גוף התגובה
    .match-4 = הודעה
    .match-5 = כתבו כאן את תגובתכם
    .match-6 = כתוב כאן את תגובתך
    .match-7 = התגובה שלכם
    .match-8 = תגובה*
    .match-9 = הזן את תגובתך
    .match-10 = הקלד את תגובתך
    .match-11 = הקלידו את תגובתכם
    .match-12 = תוכן התגובה (לא חובה)
    .match-13 = הזינו את תגובתכם
    .match-14 = כתבו את תגובתכם
    .match-15 = כתוב את תגובתך
    .match-16 = תוכן ההודעה
    .match-17 = מה דעתכם? כתבו כאן

# Sends and gives up.
comment-new-send = שליחת התגובה
    .match-1 = שלח
    .match-2 = שלחו
    .match-3 = שליחה
    .match-4 = שלח תגובה
    .match-5 = שלחו תגובה
    .match-6 = שליחת תגובה
    .match-7 = פרסם
    .match-8 = פרסום תגובה
    .match-9 = פרסם את התגובה
    .match-10 = להגיב עכשיו
    .match-11 = שגר
    .match-12 = שלח תגובתך
    .match-13 = שלח את תגובתך
    .match-14 = פרסום התגובה
    .match-15 = פרסום התגובה שלך
    .match-16 = שלח הודעה
    .match-17 = שלח טוקבק
    .match-18 = אשר ושלח

comment-new-cancel = ביטול
    .match-1 = בטל
    .match-2 = בטלו
    .match-3 = ביטול תגובה
    .match-4 = לבטל
    .match-5 = בטל תגובה
    .match-6 = לחץ כאן לביטול התגובה
    .match-7 = לבטל את התגובה
    .match-8 = נקה
    .match-9 = נקה טופס
    .match-10 = ביטול התגובה
    .match-11 = סגירת הטופס

# What the form answers.
comment-new-thanks = תודה, תגובתך התקבלה
    .match-1 = תודה על תגובתך
    .match-2 = תודה על התגובה
    .match-3 = תגובתך נשלחה
    .match-4 = תגובתך נשלחה בהצלחה
    .match-5 = התגובה נשלחה
    .match-6 = התגובה נשלחה בהצלחה
    .match-7 = תגובתך התקבלה
    .match-8 = תגובתך נקלטה
    .match-9 = תגובתך תפורסם לאחר אישור
    .match-10 = תגובתך תפורסם בקרוב
    .match-11 = תגובתך ממתינה לאישור
    .match-12 = התגובה ממתינה לאישור
    .match-13 = תגובתך תפורסם לאחר אישור המערכת
    .match-14 = תגובתך נקלטה ותפורסם בהתאם למדיניות האתר
    .match-15 = תגובתכם התקבלה
    .match-16 = תגובתכם תפורסם לאחר אישור
    .match-17 = תגובתך הועברה לאישור
    .match-18 = התגובה התקבלה
    .match-19 = ממתין לאישור
    .match-20 = תודה! תגובתך נשלחה

# Letters that are left.
# $count: number
comment-new-characters = { $count ->
    [one] נותר תו אחד
    [two] נותרו שני תווים
   *[other] נותרו { NUMBER($count) } תווים
  }
    .match-1 = { $count } תווים נותרו
    .match-2 = { $count } תווים שנותרו
    .match-3 = { $count } תווים נשארו
    .match-4 = תווים שנותרו: { $count }
    .match-5 = מספר תווים: { $count }
    .match-6 = עד: { $count }
    .match-7 = מקסימום: { $count }
    .match-8 = נשארו { $count } תווים
    .match-9 = עד { $count } תווים
    .match-10 = מקסימום { $count } תווים
    .match-11 = נותרו לך { $count } תווים

# The rules.
comment-new-rules = התגובות כפופות לתקנון האתר
    .match-1 = מדיניות תגובות
    .match-2 = מדיניות התגובות
    .match-3 = כללי תגובות
    .match-4 = כללי הדיון
    .match-5 = תקנון התגובות
    .match-6 = התגובות הן על אחריות כותביהן בלבד
    .match-7 = התגובות על אחריות הכותבים בלבד
    .match-8 = האחריות על התגובות היא של כותביהן בלבד
    .match-9 = אין לפרסם תגובות הכוללות דברי הסתה
    .match-10 = אין לשלוח תגובות הכוללות מידע המפר את תנאי השימוש
    .match-11 = אין לשלוח תגובות הכוללות דברי הסתה, דיבה וסגנון החורג מהטעם הטוב
    .match-12 = אין לשלוח תגובות הכוללות מידע המפר את תנאי השימוש לרבות דברי הסתה, דיבה וסגנון החורג מהטעם הטוב
    .match-13 = התגובות עוברות סינון
    .match-14 = התגובות מפורסמות לאחר אישור
    .match-15 = התגובות מתפרסמות לאחר אישור המערכת
    .match-16 = אנא שמרו על שפה נקייה
    .match-17 = נא לשמור על שפה נקייה
    .match-18 = שמרו על שיח מכבד
    .match-19 = אנא שמרו על שיח מכבד
    .match-20 = נא להגיב בצורה מכובדת
    .match-21 = המערכת רשאית לא לפרסם תגובות
    .match-22 = המערכת שומרת לעצמה את הזכות לא לפרסם תגובות
    .match-23 = בכפוף לתקנון
    .match-24 = תגובות פוגעניות יימחקו
    .match-25 = תגובות לא ענייניות יימחקו
    .match-26 = לתקנון התגובות
    .match-27 = השימוש בתגובות כפוף לתקנון
    .match-28 = בשליחת תגובה אני מסכים לתנאי השימוש
    .match-29 = בשליחת התגובה אני מאשר את תקנון האתר

# Who may write.
comment-login = התחברו כדי להגיב
    .match-1 = התחבר כדי להגיב
    .match-2 = יש להתחבר כדי להגיב
    .match-3 = התחברו להגיב
    .match-4 = התחברו על מנת להגיב
    .match-5 = כדי להגיב יש להתחבר
    .match-6 = על מנת להגיב יש להתחבר
    .match-7 = להגיב יש להתחבר
    .match-8 = יש להתחבר על מנת להגיב
    .match-9 = עליך להתחבר כדי להגיב
    .match-10 = עליכם להתחבר כדי להגיב
    .match-11 = יש להיכנס למערכת כדי להגיב
    .match-12 = עליך להתחבר כדי לפרסם תגובה
    .match-13 = יש להתחבר למערכת כדי לכתוב תגובה
    .match-14 = עליך להיות מחובר כדי להגיב
    .match-15 = עליך להיות רשום כדי להגיב
    .match-16 = רק משתמשים רשומים יכולים להגיב
    .match-17 = רק רשומים יכולים להגיב
    .match-18 = רק מנויים יכולים להגיב
    .match-19 = התגובות למנויים בלבד
    .match-20 = תגובות למנויים בלבד
    .match-21 = הירשמו כדי להגיב
    .match-22 = הירשם כדי להגיב
    .match-23 = הרשמו כדי להגיב
    .match-24 = התחברו או הירשמו כדי להגיב
    .match-25 = התחבר או הירשם כדי להגיב
    .match-26 = כדי להגיב הירשמו לאתר
    .match-27 = להוספת תגובה יש להתחבר
    .match-28 = להוספת תגובה התחברו
    .match-29 = התחבר לתגובה
    .match-30 = הגב כאורח
    .match-31 = הגיבו כאורחים
    .match-32 = התחברות לתגובות
    .match-33 = לכתיבת תגובה יש להתחבר
    .match-34 = הגב באמצעות פייסבוק
    .match-35 = הגיבו דרך פייסבוק
    .match-36 = על מנת להגיב, עליך להתחבר
    .match-37 = כדי להגיב, יש להתחבר
    .match-38 = לתגובה יש להתחבר
    .match-39 = התחברו כדי להוסיף תגובה
    .match-40 = התחברו כדי לכתוב תגובה
    .match-41 = התחברו כדי לפרסם תגובה
    .match-42 = התחברו כדי להשתתף בדיון
    .match-43 = התחברו על מנת להוסיף תגובה
    .match-44 = התחברו על מנת לכתוב תגובה
    .match-45 = התחברו על מנת לפרסם תגובה
    .match-46 = התחברו על מנת להשתתף בדיון
    .match-47 = התחבר כדי להוסיף תגובה
    .match-48 = התחבר כדי לכתוב תגובה
    .match-49 = התחבר כדי לפרסם תגובה
    .match-50 = התחבר כדי להשתתף בדיון
    .match-51 = התחבר על מנת להגיב
    .match-52 = התחבר על מנת להוסיף תגובה
    .match-53 = התחבר על מנת לכתוב תגובה
    .match-54 = התחבר על מנת לפרסם תגובה
    .match-55 = התחבר על מנת להשתתף בדיון
    .match-56 = יש להתחבר כדי להוסיף תגובה
    .match-57 = יש להתחבר כדי לכתוב תגובה
    .match-58 = יש להתחבר כדי לפרסם תגובה
    .match-59 = יש להתחבר כדי להשתתף בדיון
    .match-60 = יש להתחבר על מנת להוסיף תגובה
    .match-61 = יש להתחבר על מנת לכתוב תגובה
    .match-62 = יש להתחבר על מנת לפרסם תגובה
    .match-63 = יש להתחבר על מנת להשתתף בדיון
    .match-64 = היכנסו כדי להגיב
    .match-65 = היכנסו כדי להוסיף תגובה
    .match-66 = היכנסו כדי לכתוב תגובה
    .match-67 = היכנסו כדי לפרסם תגובה
    .match-68 = היכנסו כדי להשתתף בדיון
    .match-69 = היכנסו על מנת להגיב
    .match-70 = היכנסו על מנת להוסיף תגובה
    .match-71 = היכנסו על מנת לכתוב תגובה
    .match-72 = היכנסו על מנת לפרסם תגובה
    .match-73 = היכנסו על מנת להשתתף בדיון
    .match-74 = הירשמו כדי להוסיף תגובה
    .match-75 = הירשמו כדי לכתוב תגובה
    .match-76 = הירשמו כדי לפרסם תגובה
    .match-77 = הירשמו כדי להשתתף בדיון
    .match-78 = הירשמו על מנת להגיב
    .match-79 = הירשמו על מנת להוסיף תגובה
    .match-80 = הירשמו על מנת לכתוב תגובה
    .match-81 = הירשמו על מנת לפרסם תגובה
    .match-82 = הירשמו על מנת להשתתף בדיון
    .match-83 = יש להירשם כדי להגיב
    .match-84 = יש להירשם כדי להוסיף תגובה
    .match-85 = יש להירשם כדי לכתוב תגובה
    .match-86 = יש להירשם כדי לפרסם תגובה
    .match-87 = יש להירשם כדי להשתתף בדיון
    .match-88 = יש להירשם על מנת להגיב
    .match-89 = יש להירשם על מנת להוסיף תגובה
    .match-90 = יש להירשם על מנת לכתוב תגובה
    .match-91 = יש להירשם על מנת לפרסם תגובה
    .match-92 = יש להירשם על מנת להשתתף בדיון

comment-new-closed = התגובות סגורות
    .match-1 = התגובות נסגרו
    .match-2 = הכתבה סגורה לתגובות
    .match-3 = כתבה זו סגורה לתגובות
    .match-4 = התגובות לכתבה זו סגורות
    .match-5 = התגובות לכתבה נסגרו
    .match-6 = לא ניתן להגיב
    .match-7 = לא ניתן להגיב לכתבה זו
    .match-8 = התגובות חסומות
    .match-9 = סגור לתגובות
    .match-10 = האפשרות להגיב נסגרה
    .match-11 = אין אפשרות להגיב
    .match-12 = הדיון נסגר
    .match-13 = הדיון סגור
    .match-14 = תגובות סגורות
    .match-15 = הידיעה סגורה לתגובות
    .match-16 = התגובות מושבתות
    .match-17 = סגירת תגובות
    .match-18 = לא ניתן להוסיף תגובות
    .match-19 = הפוסט סגור לתגובות
    .match-20 = הכתבה נעולה לתגובות

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = לכל התגובות על ״{ $title }״
    .match-1 = לכל התגובות “{ $title }”
    .match-2 = לכל התגובות ל-“{ $title }”
    .match-3 = לכל התגובות לכתבה “{ $title }”
    .match-4 = לכל הטוקבקים “{ $title }”
    .match-5 = לכל הטוקבקים על “{ $title }”
    .match-6 = לכל הטוקבקים ל-“{ $title }”
    .match-7 = לכל הטוקבקים לכתבה “{ $title }”
    .match-8 = כל התגובות “{ $title }”
    .match-9 = כל התגובות על “{ $title }”
    .match-10 = כל התגובות ל-“{ $title }”
    .match-11 = כל התגובות לכתבה “{ $title }”
    .match-12 = כל הטוקבקים “{ $title }”
    .match-13 = כל הטוקבקים על “{ $title }”
    .match-14 = כל הטוקבקים ל-“{ $title }”
    .match-15 = כל הטוקבקים לכתבה “{ $title }”
    .match-16 = הצג את כל התגובות “{ $title }”
    .match-17 = הצג את כל התגובות על “{ $title }”
    .match-18 = הצג את כל התגובות ל-“{ $title }”
    .match-19 = הצג את כל התגובות לכתבה “{ $title }”
    .match-20 = ראו את כל התגובות “{ $title }”
    .match-21 = ראו את כל התגובות על “{ $title }”
    .match-22 = ראו את כל התגובות ל-“{ $title }”
    .match-23 = ראו את כל התגובות לכתבה “{ $title }”
    .match-24 = לתגובות “{ $title }”
    .match-25 = לתגובות על “{ $title }”
    .match-26 = לתגובות ל-“{ $title }”
    .match-27 = לתגובות לכתבה “{ $title }”
    .match-28 = קראו את כל התגובות “{ $title }”
    .match-29 = קראו את כל התגובות על “{ $title }”
    .match-30 = קראו את כל התגובות ל-“{ $title }”
    .match-31 = קראו את כל התגובות לכתבה “{ $title }”
    .match-32 = ראו את כל הטוקבקים “{ $title }”
    .match-33 = ראו את כל הטוקבקים על “{ $title }”
    .match-34 = ראו את כל הטוקבקים ל-“{ $title }”
    .match-35 = ראו את כל הטוקבקים לכתבה “{ $title }”
    .match-36 = לכל התגובות לכתבה על “{ $title }”
    .match-37 = לכל התגובות לכתבה ל-“{ $title }”
    .match-38 = לכל התגובות לכתבה לכתבה “{ $title }”
    .match-39 = תגובות לכתבה “{ $title }”
    .match-40 = תגובות לכתבה על “{ $title }”
    .match-41 = תגובות לכתבה ל-“{ $title }”
    .match-42 = תגובות לכתבה לכתבה “{ $title }”
    .match-43 = תגובות על “{ $title }”
    .match-44 = תגובות על על “{ $title }”
    .match-45 = תגובות על ל-“{ $title }”
    .match-46 = תגובות על לכתבה “{ $title }”
    .match-47 = כל התגובות לכתבה על “{ $title }”
    .match-48 = כל התגובות לכתבה ל-“{ $title }”
    .match-49 = כל התגובות לכתבה לכתבה “{ $title }”
    .match-50 = לכל התגובות ל “{ $title }”
    .match-51 = לכל התגובות ל על “{ $title }”
    .match-52 = לכל התגובות ל ל-“{ $title }”
    .match-53 = לכל התגובות ל לכתבה “{ $title }”
    .match-54 = לכל התגובות לידיעה “{ $title }”
    .match-55 = לכל התגובות לידיעה על “{ $title }”
    .match-56 = לכל התגובות לידיעה ל-“{ $title }”
    .match-57 = לכל התגובות לידיעה לכתבה “{ $title }”
    .match-58 = ראה את כל התגובות “{ $title }”
    .match-59 = ראה את כל התגובות על “{ $title }”
    .match-60 = ראה את כל התגובות ל-“{ $title }”
    .match-61 = ראה את כל התגובות לכתבה “{ $title }”
    .match-62 = תגובות ל “{ $title }”
    .match-63 = תגובות ל על “{ $title }”
    .match-64 = תגובות ל ל-“{ $title }”
    .match-65 = תגובות ל לכתבה “{ $title }”
    .match-66 = הצג את כל הטוקבקים “{ $title }”
    .match-67 = הצג את כל הטוקבקים על “{ $title }”
    .match-68 = הצג את כל הטוקבקים ל-“{ $title }”
    .match-69 = הצג את כל הטוקבקים לכתבה “{ $title }”
    .match-70 = לכל התגובות לכתבה: { $title }
    .match-71 = כל התגובות לכתבה: { $title }
    .match-72 = לכל התגובות: { $title }
    .match-73 = תגובות לכתבה: { $title }

# The same without the headline.
comment-all-show = לכל התגובות
    .match-1 = כל התגובות
    .match-2 = הצג תגובות
    .match-3 = הציגו תגובות
    .match-4 = הצג את כל התגובות
    .match-5 = הציגו את כל התגובות
    .match-6 = הצג הכל תגובות
    .match-7 = לצפייה בתגובות
    .match-8 = לצפייה בכל התגובות
    .match-9 = לקריאת התגובות
    .match-10 = לקריאת כל התגובות
    .match-11 = קראו תגובות
    .match-12 = קראו את כל התגובות
    .match-13 = ראו תגובות
    .match-14 = ראו את כל התגובות
    .match-15 = ראה תגובות
    .match-16 = ראה את כל התגובות
    .match-17 = לתגובות
    .match-18 = לכל הטוקבקים
    .match-19 = הצג טוקבקים
    .match-20 = פתח תגובות
    .match-21 = פתח את כל התגובות
    .match-22 = פתחו תגובות
    .match-23 = טען תגובות
    .match-24 = הצגת תגובות
    .match-25 = הצגת התגובות
    .match-26 = הצגת כל התגובות
    .match-27 = אל התגובות
    .match-28 = עבור לתגובות
    .match-29 = לדיון המלא
    .match-30 = לכל הדיון
    .match-31 = הרחב את כל התגובות
    .match-32 = צפו בתגובות
    .match-33 = הצגת כל הטוקבקים
    .match-34 = לכל תגובות הגולשים
    .match-35 = לכל התגובות לכתבה
    .match-36 = לכל התגובות לכתבה זו

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [one] לתגובה אחת
    [two] לשתי התגובות
   *[other] לכל { NUMBER($count) } התגובות
  }
    .match-1 = הצג { $count } תגובות
    .match-2 = הצג { $count } התגובות
    .match-3 = הצג { $count } הטוקבקים
    .match-4 = הצג { $count } טוקבקים
    .match-5 = הציגו { $count } תגובות
    .match-6 = הציגו { $count } התגובות
    .match-7 = הציגו { $count } הטוקבקים
    .match-8 = הציגו { $count } טוקבקים
    .match-9 = לכל { $count } תגובות
    .match-10 = לכל { $count } התגובות
    .match-11 = לכל { $count } הטוקבקים
    .match-12 = לכל { $count } טוקבקים
    .match-13 = כל { $count } תגובות
    .match-14 = כל { $count } התגובות
    .match-15 = כל { $count } הטוקבקים
    .match-16 = כל { $count } טוקבקים
    .match-17 = ראו { $count } תגובות
    .match-18 = ראו { $count } התגובות
    .match-19 = ראו { $count } הטוקבקים
    .match-20 = ראו { $count } טוקבקים
    .match-21 = ראה { $count } תגובות
    .match-22 = ראה { $count } התגובות
    .match-23 = ראה { $count } הטוקבקים
    .match-24 = ראה { $count } טוקבקים
    .match-25 = הצג את כל { $count } תגובות
    .match-26 = הצג את כל { $count } התגובות
    .match-27 = הצג את כל { $count } הטוקבקים
    .match-28 = הצג את כל { $count } טוקבקים
    .match-29 = הצג את { $count } תגובות
    .match-30 = הצג את { $count } התגובות
    .match-31 = הצג את { $count } הטוקבקים
    .match-32 = הצג את { $count } טוקבקים
    .match-33 = קראו את { $count } תגובות
    .match-34 = קראו את { $count } התגובות
    .match-35 = קראו את { $count } הטוקבקים
    .match-36 = קראו את { $count } טוקבקים
    .match-37 = ראו את כל { $count } תגובות
    .match-38 = ראו את כל { $count } התגובות
    .match-39 = ראו את כל { $count } הטוקבקים
    .match-40 = ראו את כל { $count } טוקבקים
    .match-41 = ראו את { $count } תגובות
    .match-42 = ראו את { $count } התגובות
    .match-43 = ראו את { $count } הטוקבקים
    .match-44 = ראו את { $count } טוקבקים
    .match-45 = טען { $count } תגובות
    .match-46 = טען { $count } התגובות
    .match-47 = טען { $count } הטוקבקים
    .match-48 = טען { $count } טוקבקים
    .match-49 = ל-{ $count } התגובות
    .match-50 = ל-{ $count } תגובות
    .match-51 = לכל התגובות ({ $count })
    .match-52 = כל התגובות ({ $count })
    .match-53 = הצג תגובות ({ $count })
    .match-54 = לתגובות ({ $count })
    .match-55 = הצג את כל התגובות ({ $count })
    .match-56 = ראו תגובות ({ $count })

# More of them.
comment-all-more = תגובות נוספות
    .match-1 = עוד תגובות
    .match-2 = טען עוד תגובות
    .match-3 = טענו עוד תגובות
    .match-4 = הצג עוד תגובות
    .match-5 = הציגו עוד תגובות
    .match-6 = לתגובות נוספות
    .match-7 = הצג תגובות נוספות
    .match-8 = לעוד תגובות
    .match-9 = ראו עוד תגובות
    .match-10 = ראה עוד תגובות
    .match-11 = טען תגובות נוספות
    .match-12 = טעינת תגובות נוספות
    .match-13 = תגובות קודמות
    .match-14 = תגובות ישנות יותר
    .match-15 = לתגובות הבאות
    .match-16 = התגובות הבאות
    .match-17 = עוד טוקבקים
    .match-18 = הצג עוד תשובות
    .match-19 = תגובות הבאות
    .match-20 = תגובות חדשות יותר
    .match-21 = הציגו תגובות נוספות

# $count: number
comment-all-more-count = { $count ->
    [one] עוד תגובה אחת
    [two] עוד שתי תגובות
   *[other] עוד { NUMBER($count) } תגובות
  }
    .match-1 = הצג עוד { $count } תגובות
    .match-2 = הצג עוד { $count } תגובות נוספות
    .match-3 = הצג { $count } תגובות נוספות
    .match-4 = הציגו עוד { $count } תגובות
    .match-5 = הציגו עוד { $count } תגובות נוספות
    .match-6 = הציגו { $count } תגובות נוספות
    .match-7 = טען עוד { $count } תגובות
    .match-8 = טען עוד { $count } תגובות נוספות
    .match-9 = טען { $count } תגובות נוספות
    .match-10 = טענו עוד { $count } תגובות
    .match-11 = טענו עוד { $count } תגובות נוספות
    .match-12 = טענו { $count } תגובות
    .match-13 = טענו { $count } תגובות נוספות
    .match-14 = ראו עוד { $count } תגובות
    .match-15 = ראו עוד { $count } תגובות נוספות
    .match-16 = ראו { $count } תגובות נוספות
    .match-17 = { $count } תגובות נוספות

# The answers to one.
# $count: number
comment-reply-count = { $count ->
    [one] תשובה אחת
    [two] שתי תשובות
   *[other] { NUMBER($count) } תשובות
  }
    .match-1 = הצג { $count } תשובות
    .match-2 = הצג { $count } התשובות
    .match-3 = הציגו { $count } תשובות
    .match-4 = הציגו { $count } התשובות
    .match-5 = ראו { $count } תשובות
    .match-6 = ראו { $count } התשובות
    .match-7 = הסתר { $count } תשובות
    .match-8 = הסתר { $count } התשובות
    .match-9 = הצג את { $count } תשובות
    .match-10 = הצג את { $count } התשובות
    .match-11 = לצפייה ב- { $count } תשובות
    .match-12 = לצפייה ב- { $count } התשובות
    .match-13 = תשובות ({ $count }
    .match-14 = תשובות: { $count }
    .match-15 = הצג תשובות ({ $count }
    .match-16 = הצג תשובות: { $count }
    .match-17 = { $count } תגובות לתגובה
    .match-18 = { $count } תגובות לתגובה זו
    .match-19 = { $count } השיבו
    .match-20 = { $count } תגובות המשך

# The same without their number.
comment-reply-show = הצגת התשובות
    .match-1 = הצג תשובות
    .match-2 = הציגו תשובות
    .match-3 = תשובות
    .match-4 = הסתר תשובות
    .match-5 = לתשובות
    .match-6 = הצג תגובות לתגובה
    .match-7 = תגובות לתגובה
    .match-8 = לכל התשובות
    .match-9 = ראו תשובות
    .match-10 = הסתר תגובות לתגובה

# Folds the comments away.
comment-all-hide = הסתרת התגובות
    .match-1 = הסתר תגובות
    .match-2 = הסתירו תגובות
    .match-3 = סגור תגובות
    .match-4 = סגירת תגובות גולשים
    .match-5 = הסתר את התגובות
    .match-6 = צמצם תגובות
    .match-7 = כווץ תגובות
    .match-8 = הסתר תגובה
    .match-9 = סגור את התגובות
    .match-10 = הרחב תגובה
    .match-11 = כווץ הכל

# Their order.
comment-all-sort = מיון לפי
    .match-1 = מיין לפי
    .match-2 = סדר לפי
    .match-3 = מיון
    .match-4 = מיון תגובות
    .match-5 = מיין תגובות
    .match-6 = סדר תגובות לפי
    .match-7 = החדשות ביותר
    .match-8 = הישנות ביותר
    .match-9 = החדשות תחילה
    .match-10 = הישנות תחילה
    .match-11 = מהחדש לישן
    .match-12 = מהישן לחדש
    .match-13 = מהחדשה לישנה
    .match-14 = מהישנה לחדשה
    .match-15 = המדורגות ביותר
    .match-16 = הכי אהובות
    .match-17 = הנבחרות
    .match-18 = תגובות נבחרות
    .match-19 = תגובות מומלצות
    .match-20 = תגובה נבחרת
    .match-21 = תגובה מומלצת
    .match-22 = תגובות מובילות
    .match-23 = התגובות המומלצות
    .match-24 = הצג לפי
    .match-25 = מיון לפי: החדשות ביותר
    .match-26 = הכי חדשות תחילה
    .match-27 = תגובת הגולש
    .match-28 = המומלצות ביותר
    .match-29 = התגובות הטובות ביותר
    .match-30 = תגובות פופולריות
    .match-31 = סינון תגובות
    .match-32 = מיון לפי דירוג
    .match-33 = מיון לפי תאריך
    .match-34 = בחירת העורכים בתגובות
    .match-35 = תגובה נעוצה

# Writers of comments.
# $author: person
comment-by = תגובה מאת { $author }
    .match-1 = תגובה מאת: { $author }
    .match-2 = תגובה של { $author }
    .match-3 = תגובה של: { $author }
    .match-4 = נכתב על ידי המגיב { $author }
    .match-5 = נכתב על ידי המגיב: { $author }
    .match-6 = תגובת { $author }
    .match-7 = תגובת: { $author }
    .match-8 = תגובתו של { $author }
    .match-9 = תגובתו של: { $author }
    .match-10 = תגובתה של { $author }
    .match-11 = תגובתה של: { $author }
    .match-12 = הגולש { $author }
    .match-13 = הגולש: { $author }
    .match-14 = הגולשת { $author }
    .match-15 = הגולשת: { $author }
    .match-16 = המגיב { $author }
    .match-17 = המגיב: { $author }
    .match-18 = המגיבה { $author }
    .match-19 = המגיבה: { $author }
    .match-20 = שם המגיב/ה { $author }
    .match-21 = שם המגיב/ה: { $author }
    .match-22 = { $author } כתב:
    .match-23 = { $author } כתבה:
    .match-24 = { $author } כתב/ה:
    .match-25 = { $author } הגיב:
    .match-26 = { $author } הגיבה:
    .match-27 = { $author } הגיב/ה:

# $author: person
# $date: date
comment-by-date = תגובה מאת { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } כתב ב-{ $date }
    .match-2 = { $author } כתב בתאריך { $date }
    .match-3 = { $author } כתב ביום { $date }
    .match-4 = { $author } כתבה ב-{ $date }
    .match-5 = { $author } כתבה בתאריך { $date }
    .match-6 = { $author } כתבה ביום { $date }
    .match-7 = { $author } כתב/ה ב-{ $date }
    .match-8 = { $author } כתב/ה בתאריך { $date }
    .match-9 = { $author } כתב/ה ביום { $date }
    .match-10 = { $author } הגיב ב-{ $date }
    .match-11 = { $author } הגיב בתאריך { $date }
    .match-12 = { $author } הגיב ביום { $date }
    .match-13 = { $author } הגיבה ב-{ $date }
    .match-14 = { $author } הגיבה בתאריך { $date }
    .match-15 = { $author } הגיבה ביום { $date }
    .match-16 = { $author } הגיב/ה ב-{ $date }
    .match-17 = { $author } הגיב/ה בתאריך { $date }
    .match-18 = { $author } הגיב/ה ביום { $date }
    .match-19 = תגובה מאת { $author } ב-{ $date }
    .match-20 = תגובה מאת { $author } בתאריך { $date }
    .match-21 = תגובה מאת { $author } - { $date }
    .match-22 = תגובה מאת { $author } | { $date }
    .match-23 = תגובה של { $author }, { $date }
    .match-24 = תגובה של { $author } ב-{ $date }
    .match-25 = תגובה של { $author } בתאריך { $date }
    .match-26 = תגובה של { $author } - { $date }
    .match-27 = תגובה של { $author } | { $date }

# Writers without a name.
comment-by-anonymous = אנונימי
    .match-1 = ללא שם
    .match-2 = אנונימית
    .match-3 = אורח
    .match-4 = אורחת
    .match-5 = אלמוני
    .match-6 = אלמונית
    .match-7 = בעילום שם
    .match-8 = גולש
    .match-9 = גולשת
    .match-10 = קורא
    .match-11 = קוראת
    .match-12 = (ללא שם)
    .match-13 = ל״ת
    .match-14 = לת
    .match-15 = ללא כותרת
    .match-16 = משתמש אנונימי
    .match-17 = משתמש לא רשום
    .match-18 = ללא תוכן
    .match-19 = אין תוכן
    .match-20 = משתמש אורח
    .match-21 = אורח/ת
    .match-22 = אנונימי/ת
    .match-23 = (לת)
    .match-24 = (ל״ת)
    .match-25 = ללא תוכן (ל״ת)
    .match-26 = קורא/ת

# The author of the article, or the paper, in the discussion.
comment-reply-staff = תגובת המערכת
    .match-1 = תגובת הכותב
    .match-2 = תגובת הכותבת
    .match-3 = תגובת הכתב
    .match-4 = תגובת העורך
    .match-5 = תשובת המערכת
    .match-6 = תשובת הכותב
    .match-7 = מנהל
    .match-8 = מנחה
    .match-9 = מערכת האתר השיבה
    .match-10 = כותב הכתבה
    .match-11 = תגובת האתר
    .match-12 = מנהל הדיון
    .match-13 = תגובת כותב המאמר

# Answers one.
comment-reply = תשובה
    .match-1 = השב
    .match-2 = השיבו
    .match-3 = להשיב
    .match-4 = הגב לתגובה
    .match-5 = הגב לתגובה זו
    .match-6 = הגיבו לתגובה
    .match-7 = הגיבו לתגובה זו
    .match-8 = תגובה לתגובה
    .match-9 = השב לתגובה
    .match-10 = השב לתגובה זו
    .match-11 = השיבו לתגובה
    .match-12 = הגב על תגובה
    .match-13 = להגיב לתגובה
    .match-14 = הגב על התגובה
    .match-15 = ענה
    .match-16 = ענו
    .match-17 = לענות
    .match-18 = הגיבו על התגובה
    .match-19 = הוסף תשובה
    .match-20 = הגב לזה
    .match-21 = ציטוט
    .match-22 = השב/י
    .match-23 = הגב/י
    .match-24 = תגובה לתגובה זו
    .match-25 = הוסף תגובה לתגובה
    .match-26 = הגב לתגובה זאת

# Answers somebody.
# $author: person
comment-reply-to = בתשובה ל{ $author }
    .match-1 = בתגובה ל-{ $author }
    .match-2 = בתשובה ל-{ $author }
    .match-3 = תשובה ל-{ $author }
    .match-4 = תגובה ל-{ $author }
    .match-5 = השב ל{ $author }
    .match-6 = להגיב ל{ $author }
    .match-7 = הגב ל{ $author }
    .match-8 = השב ל-{ $author }
    .match-9 = הגב ל-{ $author }
    .match-10 = להגיב ל-{ $author }
    .match-11 = תגובה לתגובה של { $author }
    .match-12 = מגיב ל{ $author }
    .match-13 = מגיבה ל{ $author }
    .match-14 = בתשובה אל { $author }

# Thumbs.
comment-reply-like = אהבתי
    .match-1 = לייק
    .match-2 = אהבו
    .match-3 = אוהב
    .match-4 = מסכים עם התגובה
    .match-5 = מסכים/ה
    .match-6 = בעד
    .match-7 = ממליץ
    .match-8 = ממליץ על התגובה
    .match-9 = המלץ
    .match-10 = המלצה
    .match-11 = אהבתי את התגובה
    .match-12 = תגובה טובה
    .match-13 = אהבתם?
    .match-14 = אהבת?
    .match-15 = סימון אהבתי
    .match-16 = לייקים
    .match-17 = ממליצים
    .match-18 = תומך
    .match-19 = הצבע בעד

comment-reply-dislike = לא אהבתי
    .match-1 = דיסלייק
    .match-2 = לא מסכים
    .match-3 = לא מסכים/ה
    .match-4 = נגד
    .match-5 = לא אהבו
    .match-6 = לא אהבתי את התגובה
    .match-7 = לא ממליץ
    .match-8 = הצבע נגד

# $count: number
comment-reply-likes = { $count ->
    [one] לייק אחד
    [two] שני לייקים
   *[other] { NUMBER($count) } לייקים
  }
    .match-1 = אהבתי ({ $count })
    .match-2 = אהבתי : { $count }
    .match-3 = לייקים ({ $count })
    .match-4 = לייקים : { $count }
    .match-5 = אהבו ({ $count })
    .match-6 = אהבו : { $count }
    .match-7 = המלצות ({ $count })
    .match-8 = המלצות : { $count }
    .match-9 = ממליצים ({ $count })
    .match-10 = ממליצים : { $count }
    .match-11 = { $count } אהבו
    .match-12 = { $count } המלצות
    .match-13 = { $count } ממליצים
    .match-14 = { $count } אנשים אהבו את זה
    .match-15 = { $count } אהבו את זה
    .match-16 = { $count } הצבעות
    .match-17 = { $count } אנשים אהבו
    .match-18 = { $count } ממליצים על התגובה

# Makes one known to the editors.
comment-reply-report = דיווח
    .match-1 = דווח
    .match-2 = דווחו
    .match-3 = דווח על תגובה
    .match-4 = דווח על תגובה זו
    .match-5 = דווחו על תגובה
    .match-6 = דיווח על תגובה
    .match-7 = דווח על תגובה פוגענית
    .match-8 = דווח על תגובה לא הולמת
    .match-9 = דיווח על תגובה לא הולמת
    .match-10 = תגובה לא הולמת
    .match-11 = דווח על תוכן לא הולם
    .match-12 = דווחו על תוכן לא הולם
    .match-13 = דווח כספאם
    .match-14 = סמן כלא הולם
    .match-15 = דיווח למנהל
    .match-16 = התלונן
    .match-17 = דווחו על תגובה לא הולמת
    .match-18 = דווח למערכת
    .match-19 = דווח על תוכן פוגעני
    .match-20 = דיווח על תגובה פוגענית
    .match-21 = חסום משתמש
    .match-22 = השתק משתמש

# Its removal.
comment-delete = מחיקת התגובה
    .match-1 = מחק
    .match-2 = מחקו
    .match-3 = מחיקה
    .match-4 = מחק תגובה
    .match-5 = מחק תגובה זו
    .match-6 = מחק את התגובה
    .match-7 = מחיקת תגובה
    .match-8 = הסר תגובה
    .match-9 = הסרת תגובה
    .match-10 = הסר
    .match-11 = מחק תגובתי
    .match-12 = למחוק תגובה
    .match-13 = מחק את תגובתי

comment-delete-confirm = פעולה זו תמחק את התגובה שכתבת
    .match-1 = פעולה זו תמחק את התגובה הנוכחית
    .match-2 = פעולה זו תמחק את תגובתך הנוכחית
    .match-3 = פעולה זו תמחק את התגובה הנוכחית שלך
    .match-4 = האם למחוק את התגובה?
    .match-5 = האם אתה בטוח שברצונך למחוק את התגובה?
    .match-6 = האם אתם בטוחים שברצונכם למחוק את התגובה?
    .match-7 = למחוק את התגובה?
    .match-8 = האם ברצונך למחוק את התגובה?
    .match-9 = זה ימחק את התגובה הנוכחית שלך
    .match-10 = התגובה תימחק
    .match-11 = התגובה הנוכחית תימחק
    .match-12 = תגובתך תימחק
    .match-13 = פעולה זו תמחק את תגובתך
    .match-14 = האם אתה בטוח?
    .match-15 = האם את/ה בטוח/ה שברצונך למחוק את התגובה?
    .match-16 = התגובה שכתבת תימחק
    .match-17 = לא ניתן לבטל פעולה זו
    .match-18 = פעולה זו תמחק את התגובה
    .match-19 = פעולה זו תמחק את התגובה שלך
    .match-20 = פעולה זו תמחק את התגובה שלכם
    .match-21 = פעולה זו תמחק את תגובתכם
    .match-22 = פעולה זו תמחק לצמיתות את תגובתך
    .match-23 = פעולה זו תמחק לצמיתות את התגובה
    .match-24 = פעולה זו תמחק לצמיתות את התגובה שלך
    .match-25 = פעולה זו תמחק לצמיתות את התגובה שלכם
    .match-26 = פעולה זו תמחק לצמיתות את תגובתכם
    .match-27 = פעולה זו ימחק את תגובתך
    .match-28 = פעולה זו ימחק את התגובה
    .match-29 = פעולה זו ימחק את התגובה שלך
    .match-30 = פעולה זו ימחק את התגובה שלכם
    .match-31 = פעולה זו ימחק את תגובתכם
    .match-32 = הפעולה תמחק את תגובתך
    .match-33 = הפעולה תמחק את התגובה
    .match-34 = הפעולה תמחק את התגובה שלך
    .match-35 = הפעולה תמחק את התגובה שלכם
    .match-36 = הפעולה תמחק את תגובתכם
    .match-37 = הפעולה תמחק לצמיתות את תגובתך
    .match-38 = הפעולה תמחק לצמיתות את התגובה
    .match-39 = הפעולה תמחק לצמיתות את התגובה שלך
    .match-40 = הפעולה תמחק לצמיתות את התגובה שלכם
    .match-41 = הפעולה תמחק לצמיתות את תגובתכם
    .match-42 = הפעולה ימחק את תגובתך
    .match-43 = הפעולה ימחק את התגובה
    .match-44 = הפעולה ימחק את התגובה שלך
    .match-45 = הפעולה ימחק את התגובה שלכם
    .match-46 = הפעולה ימחק את תגובתכם
    .match-47 = זה תמחק את תגובתך
    .match-48 = זה תמחק את התגובה
    .match-49 = זה תמחק את התגובה שלך
    .match-50 = זה תמחק את התגובה שלכם
    .match-51 = זה תמחק את תגובתכם
    .match-52 = זה תמחק לצמיתות את תגובתך
    .match-53 = זה תמחק לצמיתות את התגובה
    .match-54 = זה תמחק לצמיתות את התגובה שלך
    .match-55 = זה תמחק לצמיתות את התגובה שלכם
    .match-56 = זה תמחק לצמיתות את תגובתכם
    .match-57 = זה ימחק את תגובתך
    .match-58 = זה ימחק את התגובה
    .match-59 = זה ימחק את התגובה שלך
    .match-60 = זה ימחק את התגובה שלכם
    .match-61 = זה ימחק את תגובתכם
    .match-62 = פעולה זו תמחק את התגובה שהתחלת לכתוב
    .match-63 = פעולה זו תמחק את התגובה שהתחלתם לכתוב
    .match-64 = פעולה זו תמחק את התגובה שכתבתם
    .match-65 = פעולה זו תמחק את התגובה שבכתיבה

comment-delete-done = התגובה נמחקה
    .match-1 = תגובה זו נמחקה
    .match-2 = התגובה הוסרה
    .match-3 = תגובה זו הוסרה
    .match-4 = התגובה הוסרה על ידי המערכת
    .match-5 = התגובה נמחקה על ידי הכותב
    .match-6 = התגובה הוסרה עקב הפרת התקנון
    .match-7 = התגובה נמחקה על ידי המערכת
    .match-8 = תגובה שנמחקה
    .match-9 = נמחק
    .match-10 = התגובה נחסמה
    .match-11 = התגובה מוסתרת
    .match-12 = תגובה זו הוסרה על ידי מנהל
    .match-13 = התגובה הוסרה בשל הפרת כללי השיח

# Its change.
comment-reply-edit = עריכת התגובה
    .match-1 = ערוך
    .match-2 = ערכו
    .match-3 = ערוך תגובה
    .match-4 = עריכת תגובה
    .match-5 = ערוך את התגובה
    .match-6 = ערוך תגובה זו
    .match-7 = שמור שינויים
    .match-8 = לערוך

comment-reply-edited = התגובה נערכה
    .match-1 = נערך
    .match-2 = נערכה
    .match-3 = (נערך)
    .match-4 = (נערכה)
    .match-5 = תגובה זו נערכה

# Its address, and word of new ones.
comment-reply-link = קישור לתגובה
    .match-1 = קישור לתגובה זו
    .match-2 = קישור ישיר לתגובה
    .match-3 = שתף תגובה
    .match-4 = שתפו תגובה
    .match-5 = שתפו תגובה זו
    .match-6 = שיתוף תגובה
    .match-7 = העתק קישור לתגובה
    .match-8 = קישור קבוע לתגובה
    .match-9 = שתף תגובה זו

comment-all-follow = מעקב אחרי הדיון
    .match-1 = עקבו אחרי הדיון
    .match-2 = עקוב אחר הדיון
    .match-3 = קבל עדכון על תגובות חדשות
    .match-4 = עדכנו אותי על תגובות חדשות
    .match-5 = עדכן אותי על תגובות חדשות
    .match-6 = עדכנו אותי על תגובות חדשות במייל
    .match-7 = הודיעו לי על תגובות חדשות
    .match-8 = קבלו עדכון על תגובות חדשות
    .match-9 = הודע לי על תגובות חדשות
    .match-10 = הודע לי על תגובה לתגובתי
    .match-11 = עקוב אחר התגובות
    .match-12 = הירשמו לתגובות
    .match-13 = לקבל התראה על תגובות חדשות
    .match-14 = הודעה במייל על תגובות חדשות
    .match-15 = קבל התראה על תגובות חדשות
    .match-16 = הודיעו לי במייל על תגובות חדשות
    .match-17 = עקבו אחר התגובות
