### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] קיין קאָמענטאַרן
    [1] איין קאָמענטאַר
   *[other] { NUMBER($count) } קאָמענטאַרן
  }
    .match-1 = קאָמענטאַרן ({ $count })
    .match-2 = באַמערקונגען ({ $count })
    .match-3 = קאָמענטאַר ({ $count })
    .match-4 = תּגובֿות ({ $count })
    .match-5 = רעאַקציעס ({ $count })
    .match-6 = אַלע קאָמענטאַרן ({ $count })
    .match-7 = קאָמענטאַרן: { $count }
    .match-8 = באַמערקונגען: { $count }
    .match-9 = צאָל קאָמענטאַרן: { $count }
    .match-10 = { $count } קאָמענטאַר
    .match-11 = { $count } באַמערקונגען
    .match-12 = { $count } קאמענטארן
    .match-13 = { $count } תּגובֿות
    .match-14 = { $count } רעאַקציעס
    .match-15 = { $count } הערות
    .match-16 = קאָמענטאַרן { $count }

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [1] איין קאָמענטאַר אויף „{ $title }“
   *[other] { NUMBER($count) } קאָמענטאַרן אויף „{ $title }“
  }
    .match-1 = { $count } באַמערקונגען אויף “{ $title }”
    .match-2 = { $count } באַמערקונגען צו “{ $title }”
    .match-3 = { $count } רעאַקציעס אויף “{ $title }”
    .match-4 = { $count } רעאַקציעס צו “{ $title }”

# The heading of the comments.
comment-heading = קאָמענטאַרן
    .match-1 = קאָמענטאַר
    .match-2 = באַמערקונגען
    .match-3 = דיסקוסיע
    .match-4 = די קאָמענטאַרן
    .match-5 = תּגובֿות
    .match-6 = קאָמענטאַרן פֿון די לייענער
    .match-7 = וואָס זאָגן די לייענער
    .match-8 = וואָס מיינט איר?
    .match-9 = רעאַקציעס פֿון די לייענער
    .match-10 = אײַערע קאָמענטאַרן
    .match-11 = דער שמועס

# Before the first one.
comment-none = נאָך נישטאָ קיין קאָמענטאַרן
    .match-1 = נישטאָ קיין קאָמענטאַרן
    .match-2 = עס זענען נאָך נישטאָ קיין קאָמענטאַרן
    .match-3 = קיינער האָט נאָך נישט קאָמענטירט
    .match-4 = נאָך קיין קאָמענטאַרן
    .match-5 = נישטאָ נאָך קיין קאָמענטאַרן
    .match-6 = עס זענען נישטאָ קיין קאָמענטאַרן

# The call for the first one.
comment-first = שרײַבט דעם ערשטן קאָמענטאַר
    .match-1 = זײַט דער ערשטער צו קאָמענטירן
    .match-2 = זײַט די ערשטע צו קאָמענטירן
    .match-3 = קאָמענטירט דער ערשטער
    .match-4 = הייבט אָן די דיסקוסיע
    .match-5 = לאָזט דעם ערשטן קאָמענטאַר
    .match-6 = זייט דער ערשטער צו קאמענטירן
    .match-7 = הייבט אָן דעם שמועס

## Writing one.

# Opens the form.
comment-new = אַ נײַער קאָמענטאַר
    .match-1 = שרײַבט אַ קאָמענטאַר
    .match-2 = לאָזט אַ קאָמענטאַר
    .match-3 = גיט צו אַ קאָמענטאַר
    .match-4 = נײַער קאָמענטאַר
    .match-5 = קאָמענטירט
    .match-6 = קאָמענטירן
    .match-7 = שרײַבט אַן ענטפֿער
    .match-8 = לאָזט אַ באַמערקונג
    .match-9 = שרײַבט אײַער קאָמענטאַר
    .match-10 = צוגעבן אַ קאָמענטאַר
    .match-11 = שיקט אַ קאָמענטאַר
    .match-12 = זאָגט אײַער מיינונג
    .match-13 = לאָזט איבער אַ קאָמענטאַר
    .match-14 = לאָזט הערן אײַער מיינונג
    .match-15 = אײַער מיינונג
    .match-16 = נייער קאמענטאר
    .match-17 = שרײַבן אַ קאָמענטאַר
    .match-18 = נעמט אַנטייל אין דער דיסקוסיע
    .match-19 = גיט צו אײַער קאָמענטאַר

# The fields of the form.
comment-name = נאָמען
    .match-1 = אײַער נאָמען
    .match-2 = נאָמען*
    .match-3 = נאָמען (מוז זײַן)
    .match-4 = צונעמעניש
    .match-5 = באַניצער־נאָמען
    .match-6 = גאַנצער נאָמען
    .match-7 = וועבזײַטל

comment-email = בליצפּאָסט (וועט נישט פּובליקירט ווערן)
    .match-1 = אײַער בליצפּאָסט־אַדרעס וועט נישט פּובליקירט ווערן
    .match-2 = אימייל (וועט נישט פּובליקירט ווערן)
    .match-3 = אײַער בליצפּאָסט וועט נישט פּובליקירט ווערן
    .match-4 = בליצפּאָסט*
    .match-5 = די נייטיקע פֿעלדער זענען באַצייכנט מיט *
    .match-6 = בליצפּאָסט (מוז זײַן)

comment-title = טעמע פֿון קאָמענטאַר
    .match-1 = קעפּל
    .match-2 = קעפּל פֿון קאָמענטאַר
    .match-3 = טיטל
    .match-4 = טעמע פֿון דער באַמערקונג

comment-text = טעקסט פֿון קאָמענטאַר
    .match-1 = אײַער קאָמענטאַר
    .match-2 = אײַער באַמערקונג
    .match-3 = טעקסט פֿון דער באַמערקונג
    .match-4 = שרײַבט דאָ
    .match-5 = אײַער טעקסט
    .match-6 = דער טעקסט

# Sends and gives up.
comment-send = שיקט דעם קאָמענטאַר
    .match-1 = שיקט אָפּ
    .match-2 = פּובליקירט דעם קאָמענטאַר
    .match-3 = שיקט אָפּ דעם קאָמענטאַר
    .match-4 = אָפּשיקן
    .match-5 = אָפּשיקן דעם קאָמענטאַר
    .match-6 = שיקט אַרײַן
    .match-7 = פֿאַרעפֿנטלעכט דעם קאָמענטאַר

comment-cancel = אַנולירט
    .match-1 = אַנולירן
    .match-2 = אָפּרופֿן
    .match-3 = אַנולירט דעם ענטפֿער
    .match-4 = נישט שיקן

# What the form answers.
comment-thanks = אַ דאַנק, מיר האָבן באַקומען אײַער קאָמענטאַר
    .match-1 = אַ דאַנק פֿאַר אײַער קאָמענטאַר
    .match-2 = אַ דאַנק פֿאַרן קאָמענטאַר
    .match-3 = אײַער קאָמענטאַר איז אָפּגעשיקט
    .match-4 = אײַער קאָמענטאַר וואַרט אויף באַשטעטיקונג
    .match-5 = אײַער קאָמענטאַר וועט פּובליקירט ווערן נאָך אַן איבערקוק
    .match-6 = אײַער קאָמענטאַר איז אָנגעקומען
    .match-7 = אײַער קאָמענטאַר וואַרט אויף מאָדעראַציע
    .match-8 = אײַער קאָמענטאַר איז אָפּגעשיקט געוואָרן

# Letters that are left.
# $count: number
comment-characters = { $count ->
    [1] עס בלײַבט איין אות
   *[other] עס בלײַבן { NUMBER($count) } אותיות
  }
    .match-1 = נאָך { $count } אותיות

# The rules.
comment-rules = די קאָמענטאַרן מוזן זיך האַלטן אין די כּללים
    .match-1 = כּללים פֿאַר קאָמענטאַרן
    .match-2 = די כּללים
    .match-3 = די קאָמענטאַרן ווערן מאָדערירט
    .match-4 = די רעדאַקציע קען אויסמעקן קאָמענטאַרן
    .match-5 = די קאָמענטאַרן ווערן איבערגעקוקט
    .match-6 = די רעדאַקציע האָט דאָס רעכט אויסצומעקן קאָמענטאַרן
    .match-7 = רעדט מיט דרך־ארץ
    .match-8 = די כּללים פֿון דער דיסקוסיע

# Who may write.
comment-login = לאָגירט זיך אַרײַן צו קאָמענטירן
    .match-1 = איר מוזט זיך אַרײַנלאָגירן צו קאָמענטירן
    .match-2 = בלויז אַבאָנענטן קענען קאָמענטירן
    .match-3 = רעגיסטרירט זיך צו קאָמענטירן
    .match-4 = כּדי צו קאָמענטירן, לאָגירט זיך אַרײַן
    .match-5 = לאָגירט זיך אַרײַן כּדי צו קאָמענטירן
    .match-6 = לאָגירט זיך אַרײַן צו ענטפֿערן
    .match-7 = איר דאַרפֿט זיך אַרײַנלאָגירן צו קאָמענטירן
    .match-8 = בלויז רעגיסטרירטע לייענער קענען קאָמענטירן
    .match-9 = כּדי צו קאָמענטירן מוז מען זיך אַרײַנלאָגירן

comment-closed = די קאָמענטאַרן זענען פֿאַרמאַכט
    .match-1 = קאָמענטאַרן פֿאַרמאַכט
    .match-2 = מע קען מער נישט קאָמענטירן
    .match-3 = די דיסקוסיע איז פֿאַרמאַכט
    .match-4 = קאָמענטאַרן זענען פֿאַרמאַכט
    .match-5 = די קאָמענטאַרן זענען געשלאָסן
    .match-6 = מען קען מער נישט קאָמענטירן

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = זעט אַלע קאָמענטאַרן אויף „{ $title }“
    .match-1 = אַלע קאָמענטאַרן אויף “{ $title }”
    .match-2 = אַלע קאָמענטאַרן צו “{ $title }”
    .match-3 = אַלע קאָמענטאַרן צום אַרטיקל “{ $title }”
    .match-4 = קאָמענטאַרן אויף “{ $title }”
    .match-5 = קאָמענטאַרן צו “{ $title }”
    .match-6 = קאָמענטאַרן צום אַרטיקל “{ $title }”
    .match-7 = לייענט אַלע קאָמענטאַרן אויף “{ $title }”
    .match-8 = לייענט אַלע קאָמענטאַרן צו “{ $title }”
    .match-9 = לייענט אַלע קאָמענטאַרן צום אַרטיקל “{ $title }”
    .match-10 = אַלע קאָמענטאַרן צו: { $title }
    .match-11 = קאָמענטאַרן צו: { $title }

# The same without the headline.
comment-all-show = זעט אַלע קאָמענטאַרן
    .match-1 = אַלע קאָמענטאַרן
    .match-2 = זעט די קאָמענטאַרן
    .match-3 = ווײַזט די קאָמענטאַרן
    .match-4 = ווײַזט אַלע קאָמענטאַרן
    .match-5 = לייענט די קאָמענטאַרן
    .match-6 = צו די קאָמענטאַרן פֿון אַרטיקל
    .match-7 = לייענט אַלע קאָמענטאַרן
    .match-8 = זעט די באַמערקונגען
    .match-9 = ווײַז די קאָמענטאַרן

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [1] זעט איין קאָמענטאַר
   *[other] זעט אַלע { NUMBER($count) } קאָמענטאַרן
  }
    .match-1 = ווײַזט { $count } קאָמענטאַרן
    .match-2 = לייענט { $count } קאָמענטאַרן
    .match-3 = זעט { $count } קאָמענטאַרן
    .match-4 = ווײַזט אַלע { $count } קאָמענטאַרן
    .match-5 = לייענט אַלע { $count } קאָמענטאַרן
    .match-6 = אַלע { $count } קאָמענטאַרן
    .match-7 = זעט די קאָמענטאַרן ({ $count })
    .match-8 = זעט אַלע קאָמענטאַרן ({ $count })
    .match-9 = ווײַזט אַלע קאָמענטאַרן ({ $count })
    .match-10 = לייענט די קאָמענטאַרן ({ $count })

# More of them.
comment-more = נאָך קאָמענטאַרן
    .match-1 = מער קאָמענטאַרן
    .match-2 = ווײַזט נאָך קאָמענטאַרן
    .match-3 = לאָדט נאָך קאָמענטאַרן
    .match-4 = עלטערע קאָמענטאַרן
    .match-5 = זעט נאָך קאָמענטאַרן
    .match-6 = נאָך ענטפֿערס
    .match-7 = ווײַזט מער קאָמענטאַרן
    .match-8 = פֿריִערדיקע קאָמענטאַרן
    .match-9 = נײַערע קאָמענטאַרן

# $count: number
comment-more-count = { $count ->
    [1] נאָך איין קאָמענטאַר
   *[other] נאָך { NUMBER($count) } קאָמענטאַרן
  }
    .match-1 = ווײַזט נאָך { $count } קאָמענטאַרן
    .match-2 = לאָדט נאָך { $count } קאָמענטאַרן
    .match-3 = זעט נאָך { $count } קאָמענטאַרן

# The answers to one.
# $count: number
comment-replies = { $count ->
    [1] איין ענטפֿער
   *[other] { NUMBER($count) } ענטפֿערס
  }
    .match-1 = ווײַזט { $count } ענטפֿערס
    .match-2 = זעט { $count } ענטפֿערס
    .match-3 = באַהאַלט { $count } ענטפֿערס
    .match-4 = ענטפֿערס ({ $count }
    .match-5 = ענטפֿערס: { $count }

# The same without their number.
comment-replies-show = זעט די ענטפֿערס
    .match-1 = ענטפֿערס
    .match-2 = ווײַזט די ענטפֿערס
    .match-3 = באַהאַלט די ענטפֿערס
    .match-4 = אַלע ענטפֿערס
    .match-5 = זעט אַלע ענטפֿערס

# Folds the comments away.
comment-hide = באַהאַלט די קאָמענטאַרן
    .match-1 = פֿאַרמאַכט די קאָמענטאַרן
    .match-2 = באַהאַלט דעם קאָמענטאַר
    .match-3 = אײַנלייגן די קאָמענטאַרן
    .match-4 = באַהאַלטן די קאָמענטאַרן

# Their order.
comment-sort = סאָרטירט לויט
    .match-1 = סאָרטירט
    .match-2 = סאָרטירן
    .match-3 = די נײַסטע ערשט
    .match-4 = די נײַסטע צוערשט
    .match-5 = די עלטסטע ערשט
    .match-6 = די עלטסטע צוערשט
    .match-7 = די בעסטע קאָמענטאַרן
    .match-8 = די עלטסטע
    .match-9 = סאָרטירן לויט
    .match-10 = די בעסטע
    .match-11 = אויסגעקליבענע קאָמענטאַרן
    .match-12 = לויט דער דאַטע

# Writers of comments.
# $author: person
comment-by = קאָמענטאַר פֿון { $author }
    .match-1 = קאָמענטאַר פֿון: { $author }
    .match-2 = באַמערקונג פֿון: { $author }
    .match-3 = מחבר פֿון קאָמענטאַר: { $author }
    .match-4 = { $author } שרײַבט:
    .match-5 = { $author } האָט געשריבן:
    .match-6 = { $author } זאָגט:

# $author: person
# $date: date
comment-by-date = קאָמענטאַר פֿון { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } האָט געשריבן דעם { $date }
    .match-2 = { $author } שרײַבט דעם { $date }
    .match-3 = קאָמענטאַר פֿון { $author } דעם { $date }

# Writers without a name.
comment-anonymous = אַנאָנים
    .match-1 = אַנאָנימער
    .match-2 = גאַסט
    .match-3 = אָן אַ נאָמען
    .match-4 = אַ לייענער
    .match-5 = בלי־שם
    .match-6 = אומבאַקאַנט
    .match-7 = לייענער
    .match-8 = אַן אַנאָנימער לייענער

# The author of the article, or the paper, in the discussion.
comment-staff = ענטפֿער פֿון דער רעדאַקציע
    .match-1 = ענטפֿער פֿונעם מחבר
    .match-2 = מאָדעראַטאָר
    .match-3 = ענטפֿער פֿון רעדאַקטאָר
    .match-4 = די רעדאַקציע ענטפֿערט

# Answers one.
comment-reply = ענטפֿערט
    .match-1 = ענטפֿער
    .match-2 = ענטפֿערן
    .match-3 = ענטפֿערט אויף דעם קאָמענטאַר
    .match-4 = ענטפֿערט אויפֿן קאָמענטאַר
    .match-5 = גיט אַן ענטפֿער
    .match-6 = ציטירט

# Answers somebody.
# $author: person
comment-reply-to = אַן ענטפֿער צו { $author }
    .match-1 = ענטפֿער צו { $author }
    .match-2 = ווי אַן ענטפֿער צו { $author }
    .match-3 = אין ענטפֿער אויף { $author }
    .match-4 = ענטפֿער אויף { $author }

# Thumbs.
comment-like = געפֿעלט מיר
    .match-1 = לײַק
    .match-2 = עס געפֿעלט מיר
    .match-3 = מיר געפֿעלט
    .match-4 = איך בין מסכּים דערמיט
    .match-5 = לייק

comment-dislike = געפֿעלט מיר נישט
    .match-1 = עס געפֿעלט מיר נישט
    .match-2 = דיסלײַק
    .match-3 = נישט מסכּים
    .match-4 = מיר געפֿעלט נישט

# $count: number
comment-likes = { $count ->
    [1] איינעם איז עס געפֿעלן
   *[other] { NUMBER($count) } איז עס געפֿעלן
  }
    .match-1 = { $count } לײַקס
    .match-2 = { $count } לייענערס איז עס געפֿעלן
    .match-3 = { $count } מענטשן איז עס געפֿעלן
    .match-4 = { $count } לייקס

# Makes one known to the editors.
comment-report = מעלדט
    .match-1 = מעלדט דעם קאָמענטאַר
    .match-2 = מעלדן
    .match-3 = מעלדט אַ פֿאַרברעך
    .match-4 = מעלדט אומפּאַסיקן אינהאַלט
    .match-5 = מעלדן דעם קאָמענטאַר
    .match-6 = מעלדט אַן אומפּאַסיקן קאָמענטאַר

# Its removal.
comment-delete = מעקט אויס דעם קאָמענטאַר
    .match-1 = מעקט אויס
    .match-2 = אויסמעקן
    .match-3 = אויסמעקן דעם קאָמענטאַר
    .match-4 = מעקט אָפּ
    .match-5 = אָפּמעקן
    .match-6 = באַזײַטיקט
    .match-7 = באַזײַטיקן
    .match-8 = באַזײַטיקט דעם קאָמענטאַר

comment-delete-confirm = דאָס וועט אויסמעקן אײַער איצטיקן קאָמענטאַר
    .match-1 = אײַער קאָמענטאַר וועט ווערן אויסגעמעקט
    .match-2 = צי ווילט איר טאַקע אויסמעקן דעם קאָמענטאַר?
    .match-3 = אײַער איצטיקער קאָמענטאַר וועט ווערן אויסגעמעקט
    .match-4 = אויסמעקן דעם קאָמענטאַר?
    .match-5 = צי זענט איר זיכער?
    .match-6 = זענט איר זיכער, אַז איר ווילט אויסמעקן דעם קאָמענטאַר?
    .match-7 = דער קאָמענטאַר וועט ווערן אויסגעמעקט

comment-deleted = דער קאָמענטאַר איז אויסגעמעקט געוואָרן
    .match-1 = קאָמענטאַר אויסגעמעקט
    .match-2 = אויסגעמעקט פֿון אַ מאָדעראַטאָר
    .match-3 = דער קאָמענטאַר איז באַזײַטיקט געוואָרן
    .match-4 = דער קאָמענטאַר איז אויסגעמעקט

# Its change.
comment-edit = רעדאַקטירט דעם קאָמענטאַר
    .match-1 = רעדאַקטירן
    .match-2 = רעדאַקטירן דעם קאָמענטאַר
    .match-3 = ענדערט
    .match-4 = ענדערט דעם קאָמענטאַר
    .match-5 = ענדערן
    .match-6 = היט אָפּ די ענדערונגען

comment-edited = דער קאָמענטאַר איז געענדערט געוואָרן
    .match-1 = (רעדאַקטירט)
    .match-2 = (געענדערט)
    .match-3 = דער קאָמענטאַר איז רעדאַקטירט געוואָרן

# Its address, and word of new ones.
comment-link = לינק צום קאָמענטאַר
    .match-1 = טיילט זיך מיטן קאָמענטאַר
    .match-2 = לינק צו דעם קאָמענטאַר
    .match-3 = קאָפּירט דעם לינק צום קאָמענטאַר

comment-subscribe = פֿאָלגט נאָך דער דיסקוסיע
    .match-1 = לאָזט מיך וויסן וועגן נײַע קאָמענטאַרן
    .match-2 = שיקט מיר נײַע קאָמענטאַרן
    .match-3 = אַבאָנירט די קאָמענטאַרן
    .match-4 = מעלדט מיר וועגן נײַע קאָמענטאַרן
    .match-5 = לאָזט מיך וויסן ווען עמעצער ענטפֿערט
