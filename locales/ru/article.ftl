### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = Автор: { $author }
    .match-1 = Текст: { $author }
    .match-2 = Автор материала: { $author }
    .match-3 = Корреспондент: { $author }
    .match-4 = Журналист: { $author }
    .match-5 = Обозреватель: { $author }
    .match-6 = Опубликовано: { $author }
    .match-7 = Опубликовал: { $author }
    .match-8 = Опубликовала: { $author }
    .match-9 = Автор публикации: { $author }
    .match-10 = Написал: { $author }
    .match-11 = Написала: { $author }
    .match-12 = Автор новости: { $author }
    .match-13 = Разместил: { $author }
    .match-14 = Добавил: { $author }
    .match-15 = Запись опубликована: { $author }
    .match-16 = Репортаж: { $author }
    .match-17 = Интервью: { $author }
    .match-18 = Беседовал: { $author }
    .match-19 = Беседовала: { $author }
    .match-20 = Текст и фото: { $author }
    .match-21 = Колумнист: { $author }
    .match-22 = Автор(ы): { $author }
    .match-23 = Статью подготовил: { $author }
    .match-24 = От: { $author }
    .match-25 = Материал подготовил { $author }
    .match-26 = Материал подготовила { $author }
    .match-27 = Подготовил { $author }
    .match-28 = Подготовила { $author }
    .match-29 = Автор { $author }
    .match-30 = Автор статьи { $author }
    .match-31 = Опубликовано автором { $author }
    .match-32 = Опубликовано пользователем { $author }
    .match-33 = Автор текста { $author }

# Two writers or more.
# $authors: persons
byline-and = Авторы: { $authors }
    .match-1 = Текст: { $authors }
    .match-2 = Автор: { $authors }
    .match-3 = Корреспонденты: { $authors }
    .match-4 = Авторы статьи: { $authors }
    .match-5 = Авторы текста: { $authors }
    .match-6 = Авторы { $authors }
    .match-7 = Материал подготовили { $authors }
    .match-8 = Подготовили { $authors }
    .match-9 = Над материалом работали { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = Автор: { $author }, при участии: { $name }
    .match-1 = Автор: { $author }, при участии { $name }
    .match-2 = Автор: { $author } при участии { $name }
    .match-3 = Текст: { $author }, при участии { $name }
    .match-4 = Текст: { $author } при участии { $name }
    .match-5 = { $author } при участии { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = Автор: { $author }, { $place }
    .match-1 = Текст: { $author }, { $place }
    .match-2 = Корреспондент: { $author }, { $place }
    .match-3 = { $author }, специально из { $place }
    .match-4 = { $author }, специально для { $place }
    .match-5 = Автор: { $author } | { $place }
    .match-6 = { $author }, корреспондент в { $place }
    .match-7 = { $author }, корреспондентка в { $place }
    .match-8 = { $author }, собкор в { $place }
    .match-9 = { $author }, спецкор в { $place }

# A writer of the house.
# $author: person
byline-staff = { $author }, редакция
    .match-1 = { $author }, корреспондент
    .match-2 = { $author }, специальный корреспондент
    .match-3 = { $author }, спецкор
    .match-4 = { $author }, собкор
    .match-5 = { $author }, собственный корреспондент
    .match-6 = { $author }, обозреватель
    .match-7 = { $author }, редактор
    .match-8 = { $author }, главный редактор
    .match-9 = { $author }, журналист
    .match-10 = { $author }, журналистка
    .match-11 = { $author }, колумнист
    .match-12 = { $author }, политический обозреватель
    .match-13 = { $author }, шеф-редактор
    .match-14 = { $author }, автор
    .match-15 = { $author }, внештатный корреспондент
    .match-16 = { $author }, военный корреспондент
    .match-17 = { $author } | корреспондент
    .match-18 = { $author } | специальный корреспондент
    .match-19 = { $author } | спецкор
    .match-20 = { $author } | собкор
    .match-21 = { $author } | собственный корреспондент
    .match-22 = { $author } | обозреватель
    .match-23 = { $author } | редактор
    .match-24 = { $author } | главный редактор
    .match-25 = { $author } | журналист
    .match-26 = { $author } | журналистка
    .match-27 = { $author } | колумнист
    .match-28 = { $author } | политический обозреватель
    .match-29 = { $author } | шеф-редактор
    .match-30 = { $author } | автор
    .match-31 = { $author } | внештатный корреспондент
    .match-32 = { $author } | военный корреспондент
    .match-33 = Наш корреспондент { $author }
    .match-34 = Собственный корреспондент { $author }
    .match-35 = Специальный корреспондент { $author }
    .match-36 = Корреспондент { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = { $author }, специально для { $site }
    .match-1 = { $author }, для { $site }
    .match-2 = { $author } - для { $site }
    .match-3 = Автор: { $author }, специально для { $site }
    .match-4 = Автор: { $author }, для { $site }
    .match-5 = Автор: { $author }, { $site }
    .match-6 = Текст: { $author }, специально для { $site }
    .match-7 = Текст: { $author }, для { $site }
    .match-8 = Текст: { $author }, { $site }
    .match-9 = { $author } специально для { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = Автор: { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Автор: { $author } { $date }
    .match-2 = Текст: { $author } | { $date }
    .match-3 = Текст: { $author } { $date }
    .match-4 = Опубликовал: { $author } | { $date }
    .match-5 = Опубликовал: { $author } { $date }
    .match-6 = Опубликовала: { $author } | { $date }
    .match-7 = Опубликовала: { $author } { $date }
    .match-8 = Опубликовано: { $author } | { $date }
    .match-9 = Опубликовано: { $author } { $date }
    .match-10 = Опубликовано { $date } автором { $author }
    .match-11 = Опубликовано { $date } пользователем { $author }
    .match-12 = { $date }, Автор: { $author }
    .match-13 = { $date } | Автор: { $author }
    .match-14 = Автор { $author }, { $date }
    .match-15 = Автор { $author } | { $date }
    .match-16 = Опубликовано: { $date }, Автор: { $author }
    .match-17 = Опубликовано: { $date } Автор: { $author }
    .match-18 = { $author } | Опубликовано: { $date }
    .match-19 = { $author } | Обновлено: { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Автор: { $author }; редактор: { $name }
    .match-1 = Автор: { $author }, Редактор: { $name }
    .match-2 = Автор: { $author }. Редактор: { $name }
    .match-3 = Автор: { $author }. Под редакцией: { $name }
    .match-4 = Текст: { $author }, Редактор: { $name }
    .match-5 = Текст: { $author }, Под редакцией: { $name }
    .match-6 = Текст: { $author }. Редактор: { $name }
    .match-7 = Текст: { $author }. Под редакцией: { $name }
    .match-8 = Автор: { $author }, под редакцией { $name }

# The editor of a text.
# $name: person
byline-editor = Редактор: { $name }
    .match-1 = Редакторы: { $name }
    .match-2 = Выпускающий редактор: { $name }
    .match-3 = Главный редактор: { $name }
    .match-4 = Продюсер: { $name }
    .match-5 = Ответственный редактор: { $name }
    .match-6 = Редактура: { $name }
    .match-7 = Корректор: { $name }
    .match-8 = Шеф-редактор: { $name }
    .match-9 = Отредактировал: { $name }
    .match-10 = Отредактировала: { $name }
    .match-11 = Факт-чекинг: { $name }
    .match-12 = Под редакцией { $name }

# Those who helped.
# $authors: persons
byline-contributed = В подготовке материала участвовали: { $authors }
    .match-1 = При участии { $authors }
    .match-2 = В подготовке материала участвовал { $authors }
    .match-3 = В подготовке материала участвовала { $authors }
    .match-4 = В подготовке статьи участвовали { $authors }
    .match-5 = Над текстом также работали { $authors }
    .match-6 = В работе над материалом участвовали { $authors }
    .match-7 = Над материалом также работали { $authors }
    .match-8 = В подготовке материала участвовали { $authors }

# An article of opinion.
# $author: person
byline-opinion = Мнение: { $author }
    .match-1 = Колонка: { $author }
    .match-2 = Комментарий: { $author }
    .match-3 = Анализ: { $author }
    .match-4 = Колонка автора: { $author }
    .match-5 = Рецензия: { $author }
    .match-6 = Авторская колонка { $author }

# No writer but agencies.
byline-agencies = Информационные агентства
    .match-1 = Информагентства
    .match-2 = Агентства
    .match-3 = По материалам агентств
    .match-4 = По материалам информагентств
    .match-5 = По сообщениям агентств
    .match-6 = Редакция
    .match-7 = Отдел новостей
    .match-8 = Служба новостей
    .match-9 = Новостная редакция
    .match-10 = Собственная информация
    .match-11 = Соб. инф
    .match-12 = Соб. корр
    .match-13 = Редакция сайта
    .match-14 = Отдел политики
    .match-15 = Автор: редакция
    .match-16 = Редакция новостей

# The link to other articles of the writer.
# $author: person
byline-more = Все материалы автора: { $author }
    .match-1 = Все статьи автора { $author }
    .match-2 = Другие статьи автора { $author }
    .match-3 = Все публикации автора { $author }
    .match-4 = Другие материалы автора { $author }
    .match-5 = Больше материалов автора { $author }
    .match-6 = Еще от автора { $author }
    .match-7 = Другие публикации автора { $author }
    .match-8 = Посмотреть все записи автора { $author }
    .match-9 = Посмотреть все записи { $author }
    .match-10 = Все записи автора { $author }
    .match-11 = Читать другие статьи автора { $author }
    .match-12 = Все тексты автора { $author }

# The link to follow the writer.
# $author: person
byline-follow = Подписаться на автора: { $author }
    .match-1 = Следите за автором: { $author }
    .match-2 = Подписаться на: { $author }
    .match-3 = Связаться с автором: { $author }
    .match-4 = Написать автору: { $author }
    .match-5 = Подписаться на автора { $author }

# The heading of a note about the writer.
byline-about = Об авторе
    .match-1 = Об авторах
    .match-2 = О авторе
    .match-3 = Информация об авторе
    .match-4 = Автор материала
    .match-5 = Коротко об авторе

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = Опубликовано: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Опубликовано { $date }
    .match-2 = Дата: { $date }
    .match-3 = Время публикации: { $date }
    .match-4 = Дата создания: { $date }
    .match-5 = Дата размещения: { $date }
    .match-6 = Дата выхода: { $date }
    .match-7 = Публикация: { $date }
    .match-8 = Вышло: { $date }
    .match-9 = Дата и время публикации: { $date }
    .match-10 = Дата добавления: { $date }
    .match-11 = Пост опубликован: { $date }
    .match-12 = Новость от: { $date }
    .match-13 = Обнародовано: { $date }
    .match-14 = Опубликован { $date }
    .match-15 = Опубликована { $date }
    .match-16 = Дата публикации { $date }
    .match-17 = Впервые опубликовано { $date }
    .match-18 = Размещено { $date }
    .match-19 = Создано { $date }
    .match-20 = Добавлено { $date }
    .match-21 = Статья опубликована { $date }
    .match-22 = Материал опубликован { $date }
    .match-23 = Запись опубликована { $date }
    .match-24 = Первая публикация { $date }
    .match-25 = Опубликовано от { $date }
    .match-26 = Опубликовано в { $date }
    .match-27 = Опубликовано в от { $date }
    .match-28 = Опубликовано в в { $date }
    .match-29 = Опубликовано в печатной версии от { $date }
    .match-30 = Опубликовано в печатной версии в { $date }
    .match-31 = Эта статья была опубликована { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Опубликовано: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }. Обновлено: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Опубликовано: { $date }, Изменено: { $updated }
    .match-2 = Опубликовано: { $date }, Обновление: { $updated }
    .match-3 = Опубликовано: { $date }, Последнее обновление: { $updated }
    .match-4 = Опубликовано: { $date }; Обновлено: { $updated }
    .match-5 = Опубликовано: { $date }; Изменено: { $updated }
    .match-6 = Опубликовано: { $date }; Обновление: { $updated }
    .match-7 = Опубликовано: { $date }; Последнее обновление: { $updated }
    .match-8 = Опубликовано: { $date } (Обновлено: { $updated }
    .match-9 = Опубликовано: { $date } (Изменено: { $updated }
    .match-10 = Опубликовано: { $date } (Обновление: { $updated }
    .match-11 = Опубликовано: { $date } (Последнее обновление: { $updated }
    .match-12 = Опубликовано: { $date } Изменено: { $updated }
    .match-13 = Опубликовано: { $date } Обновление: { $updated }
    .match-14 = Опубликовано: { $date } Последнее обновление: { $updated }
    .match-15 = Дата публикации: { $date }, Обновлено: { $updated }
    .match-16 = Дата публикации: { $date }, Изменено: { $updated }
    .match-17 = Дата публикации: { $date }, Обновление: { $updated }
    .match-18 = Дата публикации: { $date }, Последнее обновление: { $updated }
    .match-19 = Дата публикации: { $date }; Обновлено: { $updated }
    .match-20 = Дата публикации: { $date }; Изменено: { $updated }
    .match-21 = Дата публикации: { $date }; Обновление: { $updated }
    .match-22 = Дата публикации: { $date }; Последнее обновление: { $updated }
    .match-23 = Дата публикации: { $date } (Обновлено: { $updated }
    .match-24 = Дата публикации: { $date } (Изменено: { $updated }
    .match-25 = Дата публикации: { $date } (Обновление: { $updated }
    .match-26 = Дата публикации: { $date } (Последнее обновление: { $updated }
    .match-27 = Дата публикации: { $date } Обновлено: { $updated }
    .match-28 = Дата публикации: { $date } Изменено: { $updated }
    .match-29 = Дата публикации: { $date } Обновление: { $updated }
    .match-30 = Дата публикации: { $date } Последнее обновление: { $updated }
    .match-31 = Опубликовано { $date }, обновлено { $updated }
    .match-32 = Опубликовано { $date } обновлено { $updated }
    .match-33 = { $date }, обновлено в { $updated }
    .match-34 = { $date }, обновлено { $updated }
    .match-35 = { $date } (обновлено в { $updated }
    .match-36 = { $date } (обновлено { $updated }
    .match-37 = { $date } обновлено в { $updated }
    .match-38 = { $date } обновлено { $updated }
    .match-39 = Обновлено: { $updated }, Опубликовано: { $date }
    .match-40 = Обновлено: { $updated } Опубликовано: { $date }

# The last change.
# $date: date
updated = Обновлено: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Обновлено { $date }
    .match-2 = Дата обновления: { $date }
    .match-3 = Последняя редакция: { $date }
    .match-4 = Дата изменения: { $date }
    .match-5 = Обновление: { $date }
    .match-6 = Последние изменения: { $date }
    .match-7 = Последнее редактирование: { $date }
    .match-8 = Последнее обновление { $date }
    .match-9 = Обновлено в { $date }
    .match-10 = Обновлен { $date }
    .match-11 = Обновлена { $date }
    .match-12 = Изменено { $date }
    .match-13 = Материал обновлен { $date }
    .match-14 = Статья обновлена { $date }
    .match-15 = Последнее изменение { $date }
    .match-16 = Новость обновлена { $date }
    .match-17 = Дополнено { $date }
    .match-18 = { $date } (обновлено)
    .match-19 = { $date } (обновлен)
    .match-20 = { $date } (дополнено)
    .match-21 = Публикация обновлена { $date }
    .match-22 = Текст обновлен { $date }
    .match-23 = Отредактировано { $date }
    .match-24 = Актуализировано { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] { NUMBER($minutes) } минуту назад
    [few] { NUMBER($minutes) } минуты назад
    [many] { NUMBER($minutes) } минут назад
   *[other] { NUMBER($minutes) } минуты назад
  }
    .match-1 = { $minutes } мин назад
    .match-2 = минуту назад
    .match-3 = Опубликовано { $minutes } минут назад
    .match-4 = Опубликовано { $minutes } минуты назад
    .match-5 = Опубликовано { $minutes } минуту назад

# $count: number
published-hours-ago = { $count ->
    [one] { NUMBER($count) } час назад
    [few] { NUMBER($count) } часа назад
    [many] { NUMBER($count) } часов назад
   *[other] { NUMBER($count) } часа назад
  }
    .match-1 = { $count } ч назад
    .match-2 = час назад
    .match-3 = Опубликовано { $count } часов назад
    .match-4 = Опубликовано { $count } часа назад
    .match-5 = Опубликовано { $count } час назад

# $count: number
published-days-ago = { $count ->
    [one] { NUMBER($count) } день назад
    [few] { NUMBER($count) } дня назад
    [many] { NUMBER($count) } дней назад
   *[other] { NUMBER($count) } дня назад
  }
    .match-1 = день назад
    .match-2 = Опубликовано { $count } дней назад
    .match-3 = Опубликовано { $count } дня назад

# $count: number
published-weeks-ago = { $count ->
    [one] { NUMBER($count) } неделю назад
    [few] { NUMBER($count) } недели назад
    [many] { NUMBER($count) } недель назад
   *[other] { NUMBER($count) } недели назад
  }
    .match-1 = неделю назад

# Published this minute.
published-now = Только что
    .match-1 = сейчас
    .match-2 = несколько секунд назад
    .match-3 = секунду назад
    .match-4 = опубликовано только что
    .match-5 = меньше минуты назад

# Published today or yesterday, with the hour.
# $date: date
published-today = Сегодня, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Сегодня в { $date }
    .match-2 = Сегодня - { $date }
    .match-3 = Опубликовано сегодня, { $date }
    .match-4 = Опубликовано сегодня в { $date }
    .match-5 = Опубликовано: сегодня, { $date }
    .match-6 = Опубликовано: сегодня в { $date }

# $date: date
published-yesterday = Вчера, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Вчера в { $date }
    .match-2 = Вчера - { $date }
    .match-3 = Опубликовано вчера, { $date }
    .match-4 = Опубликовано вчера в { $date }
    .match-5 = Опубликовано: вчера, { $date }
    .match-6 = Опубликовано: вчера в { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] Этому материалу больше { NUMBER($count) } года
    [few] Этому материалу больше { NUMBER($count) } лет
    [many] Этому материалу больше { NUMBER($count) } лет
   *[other] Этому материалу больше { NUMBER($count) } года
  }
    .match-1 = Этой статье больше { $count } лет
    .match-2 = Этой статье больше { $count } года
    .match-3 = Этой статье более { $count } лет
    .match-4 = Этой статье более { $count } года
    .match-5 = Этому тексту больше { $count } лет
    .match-6 = Этому тексту больше { $count } года
    .match-7 = Этому тексту более { $count } лет
    .match-8 = Этому тексту более { $count } года
    .match-9 = Этому материалу более { $count } лет
    .match-10 = Этому материалу более { $count } года

# Where else it was published.
# $site: site
# $date: date
published-print = Опубликовано в издании { $site }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Опубликовано в газете { $site }, { $date }
    .match-2 = Опубликовано в газете { $site } от { $date }
    .match-3 = Опубликовано в газете { $site } { $date }
    .match-4 = Газета { $site }, { $date }
    .match-5 = Газета { $site } от { $date }
    .match-6 = Газета { $site } { $date }
    .match-7 = Опубликовано в журнале { $site }, { $date }
    .match-8 = Опубликовано в журнале { $site } от { $date }
    .match-9 = Опубликовано в журнале { $site } { $date }
    .match-10 = Журнал { $site }, { $date }
    .match-11 = Журнал { $site } от { $date }
    .match-12 = Журнал { $site } { $date }
    .match-13 = Опубликовано в { $site }, { $date }
    .match-14 = Опубликовано в { $site } от { $date }
    .match-15 = Опубликовано в { $site } { $date }
    .match-16 = Из номера { $site } от { $date }
    .match-17 = Номер { $site } от { $date }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [one] Время чтения: { NUMBER($minutes) } минута
    [few] Время чтения: { NUMBER($minutes) } минуты
    [many] Время чтения: { NUMBER($minutes) } минут
   *[other] Время чтения: { NUMBER($minutes) } минуты
  }
    .match-1 = Время чтения { $minutes } мин
    .match-2 = Время чтения { $minutes } минут
    .match-3 = Время чтения { $minutes } минуты
    .match-4 = Время чтения { $minutes } минута
    .match-5 = Время чтения: около { $minutes } мин
    .match-6 = Время чтения: около { $minutes } минут
    .match-7 = Время чтения: около { $minutes } минуты
    .match-8 = Время чтения: около { $minutes } минута
    .match-9 = Время на чтение { $minutes } мин
    .match-10 = Время на чтение { $minutes } минут
    .match-11 = Время на чтение { $minutes } минуты
    .match-12 = Время на чтение { $minutes } минута
    .match-13 = Время на чтение: около { $minutes } мин
    .match-14 = Время на чтение: около { $minutes } минут
    .match-15 = Время на чтение: около { $minutes } минуты
    .match-16 = Время на чтение: около { $minutes } минута
    .match-17 = Время прочтения { $minutes } мин
    .match-18 = Время прочтения { $minutes } минут
    .match-19 = Время прочтения { $minutes } минуты
    .match-20 = Время прочтения { $minutes } минута
    .match-21 = Время прочтения: около { $minutes } мин
    .match-22 = Время прочтения: около { $minutes } минут
    .match-23 = Время прочтения: около { $minutes } минуты
    .match-24 = Время прочтения: около { $minutes } минута
    .match-25 = Примерное время чтения { $minutes } мин
    .match-26 = Примерное время чтения { $minutes } минут
    .match-27 = Примерное время чтения { $minutes } минуты
    .match-28 = Примерное время чтения { $minutes } минута
    .match-29 = Примерное время чтения: около { $minutes } мин
    .match-30 = Примерное время чтения: около { $minutes } минут
    .match-31 = Примерное время чтения: около { $minutes } минуты
    .match-32 = Примерное время чтения: около { $minutes } минута
    .match-33 = Среднее время чтения { $minutes } мин
    .match-34 = Среднее время чтения { $minutes } минут
    .match-35 = Среднее время чтения { $minutes } минуты
    .match-36 = Среднее время чтения { $minutes } минута
    .match-37 = Среднее время чтения: около { $minutes } мин
    .match-38 = Среднее время чтения: около { $minutes } минут
    .match-39 = Среднее время чтения: около { $minutes } минуты
    .match-40 = Среднее время чтения: около { $minutes } минута
    .match-41 = Читать { $minutes } мин
    .match-42 = Читать { $minutes } минут
    .match-43 = Читать { $minutes } минуты
    .match-44 = Читать { $minutes } минута
    .match-45 = Читать: около { $minutes } мин
    .match-46 = Читать: около { $minutes } минут
    .match-47 = Читать: около { $minutes } минуты
    .match-48 = Читать: около { $minutes } минута
    .match-49 = Чтение { $minutes } мин
    .match-50 = Чтение { $minutes } минут
    .match-51 = Чтение { $minutes } минуты
    .match-52 = Чтение { $minutes } минута
    .match-53 = Чтение: около { $minutes } мин
    .match-54 = Чтение: около { $minutes } минут
    .match-55 = Чтение: около { $minutes } минуты
    .match-56 = Чтение: около { $minutes } минута
    .match-57 = На чтение { $minutes } мин
    .match-58 = На чтение { $minutes } минут
    .match-59 = На чтение { $minutes } минуты
    .match-60 = На чтение { $minutes } минута
    .match-61 = На чтение: около { $minutes } мин
    .match-62 = На чтение: около { $minutes } минут
    .match-63 = На чтение: около { $minutes } минуты
    .match-64 = На чтение: около { $minutes } минута
    .match-65 = Чтения на { $minutes } мин
    .match-66 = Чтения на { $minutes } минут
    .match-67 = Чтения на { $minutes } минуты
    .match-68 = Чтения на { $minutes } минута
    .match-69 = Чтения на: около { $minutes } мин
    .match-70 = Чтения на: около { $minutes } минут
    .match-71 = Чтения на: около { $minutes } минуты
    .match-72 = Чтения на: около { $minutes } минута
    .match-73 = { $minutes } мин на чтение
    .match-74 = { $minutes } мин чтения
    .match-75 = { $minutes } мин на прочтение
    .match-76 = { $minutes } минут на чтение
    .match-77 = { $minutes } минут чтения
    .match-78 = { $minutes } минут на прочтение
    .match-79 = { $minutes } минуты на чтение
    .match-80 = { $minutes } минуты чтения
    .match-81 = { $minutes } минуты на прочтение
    .match-82 = { $minutes } минута на чтение
    .match-83 = { $minutes } минута чтения
    .match-84 = { $minutes } минута на прочтение
    .match-85 = Читается за { $minutes } мин
    .match-86 = Читается за { $minutes } минут
    .match-87 = Читается за { $minutes } минуты
    .match-88 = Прочитаете за { $minutes } мин
    .match-89 = Прочитаете за { $minutes } минут
    .match-90 = Прочитаете за { $minutes } минуты

# The same in under a minute.
reading-time-short = Время чтения: меньше минуты
    .match-1 = Меньше минуты
    .match-2 = Менее минуты
    .match-3 = Менее минуты на чтение
    .match-4 = Меньше минуты на чтение
    .match-5 = Время чтения: менее минуты
    .match-6 = Время чтения: менее 1 минуты

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] Слушать: { NUMBER($minutes) } минута
    [few] Слушать: { NUMBER($minutes) } минуты
    [many] Слушать: { NUMBER($minutes) } минут
   *[other] Слушать: { NUMBER($minutes) } минуты
  }
    .match-1 = Слушать { $minutes } мин
    .match-2 = Слушать { $minutes } минут
    .match-3 = Слушать ({ $minutes } мин
    .match-4 = Слушать ({ $minutes } минут
    .match-5 = Прослушать { $minutes } мин
    .match-6 = Прослушать { $minutes } минут
    .match-7 = Прослушать ({ $minutes } мин
    .match-8 = Прослушать ({ $minutes } минут
    .match-9 = Аудио { $minutes } мин
    .match-10 = Аудио { $minutes } минут
    .match-11 = Аудио ({ $minutes } мин
    .match-12 = Аудио ({ $minutes } минут
    .match-13 = Прослушать статью { $minutes } мин
    .match-14 = Прослушать статью { $minutes } минут
    .match-15 = Прослушать статью ({ $minutes } мин
    .match-16 = Прослушать статью ({ $minutes } минут

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } слово
    [few] { NUMBER($count) } слова
    [many] { NUMBER($count) } слов
   *[other] { NUMBER($count) } слова
  }
    .match-1 = Количество слов: { $count }
    .match-2 = Слов: { $count }

# The part of the paper.
# $section: section
section = Раздел: { $section }
    .match-1 = Рубрики: { $section }
    .match-2 = Категории: { $section }
    .match-3 = Тематика: { $section }
    .match-4 = Отдел: { $section }
    .match-5 = Опубликовано в категории: { $section }
    .match-6 = Канал: { $section }
    .match-7 = Разделы: { $section }
    .match-8 = Рубрика { $section }
    .match-9 = Раздел { $section }
    .match-10 = Категория { $section }
    .match-11 = Опубликовано в рубрике { $section }
    .match-12 = Размещено в рубрике { $section }
    .match-13 = Опубликовано в разделе { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Главная › { $section }
    .match-1 = Главная:: { $section }
    .match-2 = Главная страница:: { $section }
    .match-3 = Главная страница{ $section }
    .match-4 = На главную:: { $section }
    .match-5 = На главную{ $section }
    .match-6 = Домой:: { $section }
    .match-7 = Вы здесь: { $section }

# The topics.
# $tags: tags
tags = Темы: { $tags }
    .match-1 = Тег: { $tags }
    .match-2 = Метка: { $tags }
    .match-3 = Тема: { $tags }
    .match-4 = Хештеги: { $tags }
    .match-5 = Хэштеги: { $tags }
    .match-6 = Ярлыки: { $tags }
    .match-7 = Подробнее по теме: { $tags }
    .match-8 = Еще по теме: { $tags }
    .match-9 = Больше по теме: { $tags }
    .match-10 = Темы статьи: { $tags }
    .match-11 = Темы материала: { $tags }
    .match-12 = Сюжет: { $tags }
    .match-13 = Сюжеты: { $tags }
    .match-14 = Помечено: { $tags }
    .match-15 = Персоны: { $tags }
    .match-16 = Теги статьи: { $tags }
    .match-17 = Упомянутые темы: { $tags }
    .match-18 = Теги { $tags }
    .match-19 = Тэги { $tags }
    .match-20 = Метки { $tags }
    .match-21 = Помечено как { $tags }
    .match-22 = Ключевые слова { $tags }
    .match-23 = Отмечено { $tags }

# Their heading alone.
tags-heading = Темы
    .match-1 = Теги
    .match-2 = Тэги
    .match-3 = Метки
    .match-4 = Ключевые слова
    .match-5 = Хештеги
    .match-6 = Темы материала
    .match-7 = Темы статьи
    .match-8 = Сюжеты
    .match-9 = Хэштеги

# Where the report was taken from.
# $site: site
source = Источник: { $site }
    .match-1 = Источники: { $site }
    .match-2 = По данным: { $site }
    .match-3 = По информации: { $site }
    .match-4 = Источник новости: { $site }
    .match-5 = Первоисточник: { $site }
    .match-6 = Ссылка на источник: { $site }
    .match-7 = Источник информации: { $site }
    .match-8 = Оригинал публикации: { $site }
    .match-9 = Источник текста: { $site }
    .match-10 = По материалам { $site }
    .match-11 = Источник { $site }

# No source but agencies.
source-agencies = Источник: информагентства
    .match-1 = По материалам информационных агентств
    .match-2 = По сообщениям информагентств
    .match-3 = По материалам СМИ
    .match-4 = Источник: агентства
    .match-5 = По материалам зарубежных СМИ
    .match-6 = По материалам открытых источников

# Where it appeared first.
# $site: site
source-original = Впервые опубликовано: { $site }
    .match-1 = Впервые опубликовано на сайте { $site }
    .match-2 = Впервые опубликовано в { $site }
    .match-3 = Впервые опубликовано на { $site }
    .match-4 = Впервые опубликовано { $site }
    .match-5 = Впервые опубликован на сайте { $site }
    .match-6 = Впервые опубликован в { $site }
    .match-7 = Впервые опубликован на { $site }
    .match-8 = Впервые опубликован { $site }
    .match-9 = Впервые статья опубликована на сайте { $site }
    .match-10 = Впервые статья опубликована в { $site }
    .match-11 = Впервые статья опубликована на { $site }
    .match-12 = Впервые статья опубликована { $site }
    .match-13 = Статья впервые опубликована на сайте { $site }
    .match-14 = Статья впервые опубликована в { $site }
    .match-15 = Статья впервые опубликована на { $site }
    .match-16 = Статья впервые опубликована { $site }
    .match-17 = Материал впервые опубликован на сайте { $site }
    .match-18 = Материал впервые опубликован в { $site }
    .match-19 = Материал впервые опубликован на { $site }
    .match-20 = Материал впервые опубликован { $site }
    .match-21 = Оригинал опубликован на сайте { $site }
    .match-22 = Оригинал опубликован в { $site }
    .match-23 = Оригинал опубликован на { $site }
    .match-24 = Оригинал опубликован { $site }
    .match-25 = Текст впервые опубликован на сайте { $site }
    .match-26 = Текст впервые опубликован в { $site }
    .match-27 = Текст впервые опубликован на { $site }
    .match-28 = Текст впервые опубликован { $site }
    .match-29 = Первоначально опубликовано на сайте { $site }
    .match-30 = Первоначально опубликовано в { $site }
    .match-31 = Первоначально опубликовано на { $site }
    .match-32 = Первоначально опубликовано { $site }
    .match-33 = Перепечатано из на сайте { $site }
    .match-34 = Перепечатано из в { $site }
    .match-35 = Перепечатано из на { $site }
    .match-36 = Перепечатано из { $site }
    .match-37 = Оригинал статьи опубликован на сайте { $site }
    .match-38 = Оригинал статьи опубликован в { $site }
    .match-39 = Оригинал статьи опубликован на { $site }
    .match-40 = Оригинал статьи опубликован { $site }

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = Запись { $title } впервые появилась на сайте { $site }
    .match-1 = Запись “{ $title }” впервые появилась на { $site }
    .match-2 = Запись “{ $title }” появились сначала на { $site }
    .match-3 = Запись “{ $title }” впервые появился на { $site }
    .match-4 = Запись “{ $title }” впервые опубликован на { $site }
    .match-5 = Запись “{ $title }” первоначально появилась на { $site }
    .match-6 = Запись { $title } впервые появилась на { $site }
    .match-7 = Запись { $title } появились сначала на { $site }
    .match-8 = Запись { $title } впервые появился на { $site }
    .match-9 = Запись { $title } впервые опубликован на { $site }
    .match-10 = Запись { $title } первоначально появилась на { $site }
    .match-11 = Сообщение “{ $title }” впервые появилась на { $site }
    .match-12 = Сообщение “{ $title }” появились сначала на { $site }
    .match-13 = Сообщение “{ $title }” впервые появился на { $site }
    .match-14 = Сообщение “{ $title }” впервые опубликован на { $site }
    .match-15 = Сообщение “{ $title }” первоначально появилась на { $site }
    .match-16 = Сообщение { $title } впервые появилась на { $site }
    .match-17 = Сообщение { $title } появились сначала на { $site }
    .match-18 = Сообщение { $title } впервые появился на { $site }
    .match-19 = Сообщение { $title } впервые опубликован на { $site }
    .match-20 = Сообщение { $title } первоначально появилась на { $site }
    .match-21 = Пост “{ $title }” впервые появилась на { $site }
    .match-22 = Пост “{ $title }” появились сначала на { $site }
    .match-23 = Пост “{ $title }” впервые появился на { $site }
    .match-24 = Пост “{ $title }” впервые опубликован на { $site }
    .match-25 = Пост “{ $title }” первоначально появилась на { $site }
    .match-26 = Пост { $title } впервые появилась на { $site }
    .match-27 = Пост { $title } появились сначала на { $site }
    .match-28 = Пост { $title } впервые появился на { $site }
    .match-29 = Пост { $title } впервые опубликован на { $site }
    .match-30 = Пост { $title } первоначально появилась на { $site }
    .match-31 = Публикация “{ $title }” впервые появилась на { $site }
    .match-32 = Публикация “{ $title }” появились сначала на { $site }
    .match-33 = Публикация “{ $title }” впервые появился на { $site }
    .match-34 = Публикация “{ $title }” впервые опубликован на { $site }
    .match-35 = Публикация “{ $title }” первоначально появилась на { $site }
    .match-36 = Публикация { $title } впервые появилась на { $site }
    .match-37 = Публикация { $title } появились сначала на { $site }
    .match-38 = Публикация { $title } впервые появился на { $site }
    .match-39 = Публикация { $title } впервые опубликован на { $site }
    .match-40 = Публикация { $title } первоначально появилась на { $site }
    .match-41 = Материал “{ $title }” впервые появилась на { $site }
    .match-42 = Материал “{ $title }” появились сначала на { $site }
    .match-43 = Материал “{ $title }” впервые появился на { $site }
    .match-44 = Материал “{ $title }” впервые опубликован на { $site }
    .match-45 = Материал “{ $title }” первоначально появилась на { $site }
    .match-46 = Материал { $title } впервые появилась на { $site }
    .match-47 = Материал { $title } появились сначала на { $site }
    .match-48 = Материал { $title } впервые появился на { $site }
    .match-49 = Материал { $title } впервые опубликован на { $site }
    .match-50 = Материал { $title } первоначально появилась на { $site }

# A mistake put right.
# $reason: text
correction = Исправление: { $reason }
    .match-1 = Поправка: { $reason }
    .match-2 = Уточнение и поправка: { $reason }
    .match-3 = Исправлено: { $reason }
    .match-4 = Исправления: { $reason }
    .match-5 = Опровержение: { $reason }
    .match-6 = Исправление ошибки: { $reason }
    .match-7 = Поправки: { $reason }
    .match-8 = Исправление и уточнение: { $reason }
    .match-9 = В предыдущей версии этого материала { $reason }
    .match-10 = В предыдущей версии этой статьи { $reason }
    .match-11 = В предыдущей версии этого текста { $reason }
    .match-12 = В предыдущей версии новости { $reason }
    .match-13 = В предыдущей версии заметки { $reason }
    .match-14 = В предыдущей версии статьи { $reason }
    .match-15 = В предыдущей версии материала { $reason }
    .match-16 = В предыдущей версии текста { $reason }
    .match-17 = В ранней версии этого материала { $reason }
    .match-18 = В ранней версии этой статьи { $reason }
    .match-19 = В ранней версии этого текста { $reason }
    .match-20 = В ранней версии новости { $reason }
    .match-21 = В ранней версии заметки { $reason }
    .match-22 = В ранней версии статьи { $reason }
    .match-23 = В ранней версии материала { $reason }
    .match-24 = В ранней версии текста { $reason }
    .match-25 = В первоначальной версии этого материала { $reason }
    .match-26 = В первоначальной версии этой статьи { $reason }
    .match-27 = В первоначальной версии этого текста { $reason }
    .match-28 = В первоначальной версии новости { $reason }
    .match-29 = В первоначальной версии заметки { $reason }
    .match-30 = В первоначальной версии статьи { $reason }
    .match-31 = В первоначальной версии материала { $reason }
    .match-32 = В первоначальной версии текста { $reason }
    .match-33 = В более ранней версии этого материала { $reason }
    .match-34 = В более ранней версии этой статьи { $reason }
    .match-35 = В более ранней версии этого текста { $reason }
    .match-36 = В более ранней версии новости { $reason }
    .match-37 = В более ранней версии заметки { $reason }
    .match-38 = В более ранней версии статьи { $reason }
    .match-39 = В более ранней версии материала { $reason }
    .match-40 = В более ранней версии текста { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = Исправление от { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Исправление, { $date }: { $reason }
    .match-2 = Исправление { $date }: { $reason }
    .match-3 = Поправка, { $date }: { $reason }
    .match-4 = Поправка { $date }: { $reason }
    .match-5 = Исправлено, { $date }: { $reason }
    .match-6 = Исправлено { $date }: { $reason }
    .match-7 = Поправка ({ $date }): { $reason }
    .match-8 = Исправление ({ $date }): { $reason }
    .match-9 = Поправка от { $date }: { $reason }
    .match-10 = Текст исправлен { $date }. { $reason }
    .match-11 = Текст исправлен { $date }: { $reason }

# That there was one, without what.
correction-note = В материал внесены исправления
    .match-1 = Статья исправлена
    .match-2 = Материал исправлен
    .match-3 = Исправлено
    .match-4 = Текст исправлен
    .match-5 = В текст внесены исправления
    .match-6 = В статью внесены исправления
    .match-7 = Поправка
    .match-8 = Исправление
    .match-9 = В заметку внесены исправления
    .match-10 = Поправки
    .match-11 = Приносим извинения за ошибку

# When the article was corrected.
# $date: date
correction-note-date = Исправлено: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Исправлено { $date }
    .match-2 = Материал исправлен { $date }
    .match-3 = Статья исправлена { $date }
    .match-4 = Исправление от { $date }
    .match-5 = Поправка от { $date }
    .match-6 = Исправление, { $date }
    .match-7 = В материал внесены исправления { $date }

# How to report a mistake.
correction-report = Сообщить об ошибке
    .match-1 = Нашли ошибку? Выделите её и нажмите Ctrl+Enter
    .match-2 = Нашли ошибку? Выделите фрагмент и нажмите Ctrl+Enter
    .match-3 = Нашли ошибку? Сообщите нам
    .match-4 = Нашли ошибку? Напишите нам
    .match-5 = Нашли ошибку? Выделите текст и нажмите Ctrl+Enter
    .match-6 = Нашли ошибку?
    .match-7 = Заметили ошибку? Выделите её и нажмите Ctrl+Enter
    .match-8 = Заметили ошибку? Выделите фрагмент и нажмите Ctrl+Enter
    .match-9 = Заметили ошибку? Сообщите нам
    .match-10 = Заметили ошибку? Напишите нам
    .match-11 = Заметили ошибку? Выделите текст и нажмите Ctrl+Enter
    .match-12 = Заметили ошибку?
    .match-13 = Увидели ошибку? Выделите её и нажмите Ctrl+Enter
    .match-14 = Увидели ошибку? Выделите фрагмент и нажмите Ctrl+Enter
    .match-15 = Увидели ошибку? Сообщите нам
    .match-16 = Увидели ошибку? Напишите нам
    .match-17 = Увидели ошибку? Выделите текст и нажмите Ctrl+Enter
    .match-18 = Увидели ошибку?
    .match-19 = Нашли опечатку? Выделите её и нажмите Ctrl+Enter
    .match-20 = Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter
    .match-21 = Нашли опечатку? Сообщите нам
    .match-22 = Нашли опечатку? Напишите нам
    .match-23 = Нашли опечатку? Выделите текст и нажмите Ctrl+Enter
    .match-24 = Нашли опечатку?
    .match-25 = Заметили опечатку? Выделите её и нажмите Ctrl+Enter
    .match-26 = Заметили опечатку? Выделите фрагмент и нажмите Ctrl+Enter
    .match-27 = Заметили опечатку? Сообщите нам
    .match-28 = Заметили опечатку? Напишите нам
    .match-29 = Заметили опечатку? Выделите текст и нажмите Ctrl+Enter
    .match-30 = Заметили опечатку?
    .match-31 = Ошибка в тексте? Выделите её и нажмите Ctrl+Enter
    .match-32 = Ошибка в тексте? Выделите фрагмент и нажмите Ctrl+Enter
    .match-33 = Ошибка в тексте? Сообщите нам
    .match-34 = Ошибка в тексте? Напишите нам
    .match-35 = Ошибка в тексте? Выделите текст и нажмите Ctrl+Enter
    .match-36 = Ошибка в тексте?
    .match-37 = Сообщить об опечатке
    .match-38 = Сообщите об ошибке
    .match-39 = Выделите текст с ошибкой и нажмите Ctrl+Enter
    .match-40 = Если вы заметили ошибку, выделите ее и нажмите Ctrl+Enter
    .match-41 = Если вы нашли ошибку, выделите ее и нажмите Ctrl+Enter
    .match-42 = Если вы обнаружили ошибку, выделите её и нажмите Ctrl+Enter
    .match-43 = Сообщить о проблеме
    .match-44 = Пожаловаться на статью

# A point made clear.
# $reason: text
correction-clarification = Уточнение: { $reason }
    .match-1 = Уточнения: { $reason }
    .match-2 = Разъяснение: { $reason }
    .match-3 = Пояснение: { $reason }
    .match-4 = Уточнение редакции: { $reason }

# News added on top.
# $reason: text
correction-update = Обновление: { $reason }
    .match-1 = Дополнение: { $reason }
    .match-2 = Дополнено: { $reason }
    .match-3 = UPDATE: { $reason }
    .match-4 = Апдейт: { $reason }
    .match-5 = Обновлено: { $reason }
    .match-6 = Обновления: { $reason }
    .match-7 = UPD. { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = Обновление от { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Обновление, { $date }: { $reason }
    .match-2 = Обновление { $date }: { $reason }
    .match-3 = Обновление в { $date }: { $reason }
    .match-4 = Обновлено, { $date }: { $reason }
    .match-5 = Обновлено { $date }: { $reason }
    .match-6 = Обновлено в { $date }: { $reason }
    .match-7 = UPD, { $date }: { $reason }
    .match-8 = UPD { $date }: { $reason }
    .match-9 = UPD в { $date }: { $reason }
    .match-10 = Дополнено, { $date }: { $reason }
    .match-11 = Дополнено { $date }: { $reason }
    .match-12 = Дополнено в { $date }: { $reason }
    .match-13 = Обновление ({ $date }): { $reason }
    .match-14 = UPD ({ $date }): { $reason }

# That the article was changed.
updated-note = Материал обновлён
    .match-1 = Статья обновлена
    .match-2 = Новость обновлена
    .match-3 = Материал дополняется
    .match-4 = Новость дополняется
    .match-5 = Материал обновляется
    .match-6 = Новость обновляется
    .match-7 = Обновлено
    .match-8 = Обновляется
    .match-9 = Дополняется
    .match-10 = Текст обновлен
    .match-11 = Подробности позже
    .match-12 = Подробности следуют
    .match-13 = Следите за обновлениями
    .match-14 = Ожидайте подробностей
    .match-15 = Продолжение следует
    .match-16 = Материал будет дополнен
    .match-17 = Сообщение обновляется

# A word of the editors.
# $reason: text
editors-note = От редакции: { $reason }
    .match-1 = Примечание редакции: { $reason }
    .match-2 = Прим. ред: { $reason }
    .match-3 = Примечание редактора: { $reason }
    .match-4 = Примечание: { $reason }
    .match-5 = Прим. редакции: { $reason }
    .match-6 = Прим. автора: { $reason }
    .match-7 = Примечание автора: { $reason }
    .match-8 = Примечание переводчика: { $reason }
    .match-9 = Прим. пер: { $reason }
    .match-10 = К сведению читателей: { $reason }
    .match-11 = К читателям: { $reason }
    .match-12 = Редакция: { $reason }
    .match-13 = Важно: { $reason }
    .match-14 = Дисклеймер: { $reason }
    .match-15 = От автора: { $reason }
    .match-16 = От редактора: { $reason }
    .match-17 = Предупреждение: { $reason }
    .match-18 = (Прим. ред.: { $reason })

# Its heading alone.
editors-note-heading = От редакции
    .match-1 = Примечание редакции
    .match-2 = К сведению читателей
    .match-3 = Примечание редактора
    .match-4 = От редактора
    .match-5 = К читателям
    .match-6 = Примечание

# Opinions are their writers' own.
editors-note-opinion = Мнение автора может не совпадать с мнением редакции
    .match-1 = Мнение редакции может не совпадать с мнением автора
    .match-2 = Мнение редакции может не совпадать с мнением авторов
    .match-3 = Мнения авторов могут не совпадать с мнением редакции
    .match-4 = Мнение автора может не совпадать с позицией редакции
    .match-5 = Позиция автора может не совпадать с позицией редакции
    .match-6 = Мнение авторов может не совпадать с мнением редакции
    .match-7 = Точка зрения автора может не совпадать с позицией редакции
    .match-8 = Редакция может не разделять мнение автора
    .match-9 = Мнение редакции может не совпадать с точкой зрения автора

# Fed by an agency, untouched.
editors-note-feed = Материал информационного агентства публикуется без правки
    .match-1 = Новость опубликована автоматически
    .match-2 = Материал опубликован автоматически
    .match-3 = Сообщение агентства публикуется без изменений
    .match-4 = Новость получена от агентства
