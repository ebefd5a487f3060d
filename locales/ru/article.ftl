### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = Автор: { $author }
    .match-1 = Текст: { $author }
    .match-2 = Автор статьи: { $author }
    .match-3 = Автор текста: { $author }
    .match-4 = Автор материала: { $author }
    .match-5 = Корреспондент: { $author }
    .match-6 = Материал подготовил: { $author }
    .match-7 = Материал подготовила: { $author }
    .match-8 = Подготовил: { $author }
    .match-9 = Подготовила: { $author }
    .match-10 = Журналист: { $author }
    .match-11 = Обозреватель: { $author }
    .match-12 = Опубликовано: { $author }
    .match-13 = Опубликовал: { $author }
    .match-14 = Опубликовала: { $author }
    .match-15 = Автор публикации: { $author }
    .match-16 = Написал: { $author }
    .match-17 = Написала: { $author }
    .match-18 = Автор новости: { $author }
    .match-19 = Разместил: { $author }
    .match-20 = Добавил: { $author }
    .match-21 = Запись опубликована: { $author }
    .match-22 = Репортаж: { $author }
    .match-23 = Интервью: { $author }
    .match-24 = Беседовал: { $author }
    .match-25 = Беседовала: { $author }
    .match-26 = Текст и фото: { $author }
    .match-27 = Колумнист: { $author }
    .match-28 = Автор(ы): { $author }
    .match-29 = Статью подготовил: { $author }
    .match-30 = Опубликовано пользователем: { $author }
    .match-31 = От: { $author }
    .match-32 = Материал подготовил { $author }
    .match-33 = Материал подготовила { $author }
    .match-34 = Подготовил { $author }
    .match-35 = Подготовила { $author }
    .match-36 = Автор { $author }
    .match-37 = Автор статьи { $author }
    .match-38 = Опубликовано автором { $author }
    .match-39 = Опубликовано пользователем { $author }
    .match-40 = Автор текста { $author }

# Two writers or more.
# $authors: persons
byline-and = Авторы: { $authors }
    .match-1 = Текст: { $authors }
    .match-2 = Автор: { $authors }
    .match-3 = Материал подготовили: { $authors }
    .match-4 = Подготовили: { $authors }
    .match-5 = Корреспонденты: { $authors }
    .match-6 = Авторы статьи: { $authors }
    .match-7 = Авторы текста: { $authors }
    .match-8 = Над материалом работали: { $authors }
    .match-9 = Авторы { $authors }
    .match-10 = Материал подготовили { $authors }
    .match-11 = Подготовили { $authors }
    .match-12 = Над материалом работали { $authors }

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
    .match-33 = { $author } - корреспондент
    .match-34 = { $author } - специальный корреспондент
    .match-35 = { $author } - спецкор
    .match-36 = { $author } - собкор
    .match-37 = { $author } - собственный корреспондент
    .match-38 = { $author } - обозреватель
    .match-39 = { $author } - редактор
    .match-40 = { $author } - главный редактор
    .match-41 = { $author } - журналист
    .match-42 = { $author } - журналистка
    .match-43 = { $author } - колумнист
    .match-44 = { $author } - политический обозреватель
    .match-45 = { $author } - шеф-редактор
    .match-46 = { $author } - автор
    .match-47 = { $author } - внештатный корреспондент
    .match-48 = { $author } - военный корреспондент
    .match-49 = Наш корреспондент { $author }
    .match-50 = Собственный корреспондент { $author }
    .match-51 = Специальный корреспондент { $author }
    .match-52 = Корреспондент { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = { $author }, специально для { $site }
    .match-1 = { $author }, для { $site }
    .match-2 = { $author } - для { $site }
    .match-3 = { $author } | для { $site }
    .match-4 = Автор: { $author }, специально для { $site }
    .match-5 = Автор: { $author }, для { $site }
    .match-6 = Автор: { $author }, { $site }
    .match-7 = Текст: { $author }, специально для { $site }
    .match-8 = Текст: { $author }, для { $site }
    .match-9 = Текст: { $author }, { $site }
    .match-10 = { $author } специально для { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = Автор: { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Автор: { $author } | { $date }
    .match-2 = Автор: { $author } · { $date }
    .match-3 = Автор: { $author } - { $date }
    .match-4 = Автор: { $author } { $date }
    .match-5 = Текст: { $author } | { $date }
    .match-6 = Текст: { $author } · { $date }
    .match-7 = Текст: { $author } - { $date }
    .match-8 = Текст: { $author } { $date }
    .match-9 = Опубликовал: { $author } | { $date }
    .match-10 = Опубликовал: { $author } · { $date }
    .match-11 = Опубликовал: { $author } - { $date }
    .match-12 = Опубликовал: { $author } { $date }
    .match-13 = Опубликовала: { $author } | { $date }
    .match-14 = Опубликовала: { $author } · { $date }
    .match-15 = Опубликовала: { $author } - { $date }
    .match-16 = Опубликовала: { $author } { $date }
    .match-17 = Опубликовано: { $author } | { $date }
    .match-18 = Опубликовано: { $author } · { $date }
    .match-19 = Опубликовано: { $author } - { $date }
    .match-20 = Опубликовано: { $author } { $date }
    .match-21 = Опубликовано { $date } автором { $author }
    .match-22 = Опубликовано { $date } пользователем { $author }
    .match-23 = { $date }, Автор: { $author }
    .match-24 = { $date } | Автор: { $author }
    .match-25 = { $date } - Автор: { $author }
    .match-26 = { $date } · Автор: { $author }
    .match-27 = Автор { $author }, { $date }
    .match-28 = Автор { $author } | { $date }
    .match-29 = Автор { $author } · { $date }
    .match-30 = Опубликовано: { $date }, Автор: { $author }
    .match-31 = Опубликовано: { $date } | Автор: { $author }
    .match-32 = Опубликовано: { $date } Автор: { $author }
    .match-33 = { $author } | Опубликовано: { $date }
    .match-34 = { $author } | Обновлено: { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Автор: { $author }; редактор: { $name }
    .match-1 = Автор: { $author }, Редактор: { $name }
    .match-2 = Автор: { $author }, Под редакцией: { $name }
    .match-3 = Автор: { $author } | Редактор: { $name }
    .match-4 = Автор: { $author } | Под редакцией: { $name }
    .match-5 = Автор: { $author }. Редактор: { $name }
    .match-6 = Автор: { $author }. Под редакцией: { $name }
    .match-7 = Автор: { $author } Редактор: { $name }
    .match-8 = Автор: { $author } Под редакцией: { $name }
    .match-9 = Текст: { $author }, Редактор: { $name }
    .match-10 = Текст: { $author }, Под редакцией: { $name }
    .match-11 = Текст: { $author } | Редактор: { $name }
    .match-12 = Текст: { $author } | Под редакцией: { $name }
    .match-13 = Текст: { $author }. Редактор: { $name }
    .match-14 = Текст: { $author }. Под редакцией: { $name }
    .match-15 = Текст: { $author } Редактор: { $name }
    .match-16 = Текст: { $author } Под редакцией: { $name }
    .match-17 = Автор: { $author }, под редакцией { $name }

# The editor of a text.
# $name: person
byline-editor = Редактор: { $name }
    .match-1 = Редакторы: { $name }
    .match-2 = Под редакцией: { $name }
    .match-3 = Выпускающий редактор: { $name }
    .match-4 = Главный редактор: { $name }
    .match-5 = Продюсер: { $name }
    .match-6 = Ответственный редактор: { $name }
    .match-7 = Редактура: { $name }
    .match-8 = Корректор: { $name }
    .match-9 = Шеф-редактор: { $name }
    .match-10 = Отредактировал: { $name }
    .match-11 = Отредактировала: { $name }
    .match-12 = Факт-чекинг: { $name }
    .match-13 = Под редакцией { $name }

# Those who helped.
# $authors: persons
byline-contributed = В подготовке материала участвовали: { $authors }
    .match-1 = При участии { $authors }
    .match-2 = При участии: { $authors }
    .match-3 = В подготовке материала участвовал { $authors }
    .match-4 = В подготовке материала участвовал: { $authors }
    .match-5 = В подготовке материала участвовала { $authors }
    .match-6 = В подготовке материала участвовала: { $authors }
    .match-7 = В подготовке статьи участвовали { $authors }
    .match-8 = В подготовке статьи участвовали: { $authors }
    .match-9 = Над текстом также работали { $authors }
    .match-10 = Над текстом также работали: { $authors }
    .match-11 = В работе над материалом участвовали { $authors }
    .match-12 = В работе над материалом участвовали: { $authors }
    .match-13 = Над материалом также работали { $authors }
    .match-14 = Над материалом также работали: { $authors }
    .match-15 = В подготовке материала участвовали { $authors }

# An article of opinion.
# $author: person
byline-opinion = Мнение: { $author }
    .match-1 = Колонка: { $author }
    .match-2 = Комментарий: { $author }
    .match-3 = Анализ: { $author }
    .match-4 = Авторская колонка: { $author }
    .match-5 = Колонка автора: { $author }
    .match-6 = Рецензия: { $author }
    .match-7 = Колонка | { $author }
    .match-8 = Мнение | { $author }
    .match-9 = Авторская колонка { $author }

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
    .match-2 = Все статьи автора: { $author }
    .match-3 = Другие статьи автора { $author }
    .match-4 = Другие статьи автора: { $author }
    .match-5 = Все публикации автора { $author }
    .match-6 = Все публикации автора: { $author }
    .match-7 = Другие материалы автора { $author }
    .match-8 = Другие материалы автора: { $author }
    .match-9 = Больше материалов автора { $author }
    .match-10 = Больше материалов автора: { $author }
    .match-11 = Еще от автора { $author }
    .match-12 = Еще от автора: { $author }
    .match-13 = Другие публикации автора { $author }
    .match-14 = Другие публикации автора: { $author }
    .match-15 = Посмотреть все записи автора { $author }
    .match-16 = Посмотреть все записи автора: { $author }
    .match-17 = Посмотреть все записи { $author }
    .match-18 = Посмотреть все записи: { $author }
    .match-19 = Все записи автора { $author }
    .match-20 = Все записи автора: { $author }
    .match-21 = Читать другие статьи автора { $author }
    .match-22 = Читать другие статьи автора: { $author }
    .match-23 = Все тексты автора { $author }
    .match-24 = Все тексты автора: { $author }

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
    .match-2 = Дата публикации: { $date }
    .match-3 = Опубликован: { $date }
    .match-4 = Опубликована: { $date }
    .match-5 = Дата: { $date }
    .match-6 = Время публикации: { $date }
    .match-7 = Впервые опубликовано: { $date }
    .match-8 = Размещено: { $date }
    .match-9 = Создано: { $date }
    .match-10 = Добавлено: { $date }
    .match-11 = Дата создания: { $date }
    .match-12 = Дата размещения: { $date }
    .match-13 = Дата выхода: { $date }
    .match-14 = Публикация: { $date }
    .match-15 = Первая публикация: { $date }
    .match-16 = Вышло: { $date }
    .match-17 = Дата и время публикации: { $date }
    .match-18 = Дата добавления: { $date }
    .match-19 = Статья опубликована: { $date }
    .match-20 = Материал опубликован: { $date }
    .match-21 = Пост опубликован: { $date }
    .match-22 = Новость от: { $date }
    .match-23 = Обнародовано: { $date }
    .match-24 = Опубликован { $date }
    .match-25 = Опубликована { $date }
    .match-26 = Дата публикации { $date }
    .match-27 = Впервые опубликовано { $date }
    .match-28 = Размещено { $date }
    .match-29 = Создано { $date }
    .match-30 = Добавлено { $date }
    .match-31 = Статья опубликована { $date }
    .match-32 = Материал опубликован { $date }
    .match-33 = Запись опубликована { $date }
    .match-34 = Первая публикация { $date }
    .match-35 = Опубликовано от { $date }
    .match-36 = Опубликовано в { $date }
    .match-37 = Опубликовано в от { $date }
    .match-38 = Опубликовано в в { $date }
    .match-39 = Опубликовано в печатной версии от { $date }
    .match-40 = Опубликовано в печатной версии в { $date }
    .match-41 = Эта статья была опубликована { $date }

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Опубликовано: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }. Обновлено: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Опубликовано: { $date } | Обновлено: { $updated }
    .match-2 = Опубликовано: { $date } | Изменено: { $updated }
    .match-3 = Опубликовано: { $date } | Обновление: { $updated }
    .match-4 = Опубликовано: { $date } | Последнее обновление: { $updated }
    .match-5 = Опубликовано: { $date }, Обновлено: { $updated }
    .match-6 = Опубликовано: { $date }, Изменено: { $updated }
    .match-7 = Опубликовано: { $date }, Обновление: { $updated }
    .match-8 = Опубликовано: { $date }, Последнее обновление: { $updated }
    .match-9 = Опубликовано: { $date } · Обновлено: { $updated }
    .match-10 = Опубликовано: { $date } · Изменено: { $updated }
    .match-11 = Опубликовано: { $date } · Обновление: { $updated }
    .match-12 = Опубликовано: { $date } · Последнее обновление: { $updated }
    .match-13 = Опубликовано: { $date }; Обновлено: { $updated }
    .match-14 = Опубликовано: { $date }; Изменено: { $updated }
    .match-15 = Опубликовано: { $date }; Обновление: { $updated }
    .match-16 = Опубликовано: { $date }; Последнее обновление: { $updated }
    .match-17 = Опубликовано: { $date } - Обновлено: { $updated }
    .match-18 = Опубликовано: { $date } - Изменено: { $updated }
    .match-19 = Опубликовано: { $date } - Обновление: { $updated }
    .match-20 = Опубликовано: { $date } - Последнее обновление: { $updated }
    .match-21 = Опубликовано: { $date } / Обновлено: { $updated }
    .match-22 = Опубликовано: { $date } / Изменено: { $updated }
    .match-23 = Опубликовано: { $date } / Обновление: { $updated }
    .match-24 = Опубликовано: { $date } / Последнее обновление: { $updated }
    .match-25 = Опубликовано: { $date } (Обновлено: { $updated }
    .match-26 = Опубликовано: { $date } (Изменено: { $updated }
    .match-27 = Опубликовано: { $date } (Обновление: { $updated }
    .match-28 = Опубликовано: { $date } (Последнее обновление: { $updated }
    .match-29 = Опубликовано: { $date } Обновлено: { $updated }
    .match-30 = Опубликовано: { $date } Изменено: { $updated }
    .match-31 = Опубликовано: { $date } Обновление: { $updated }
    .match-32 = Опубликовано: { $date } Последнее обновление: { $updated }
    .match-33 = Дата публикации: { $date } | Обновлено: { $updated }
    .match-34 = Дата публикации: { $date } | Изменено: { $updated }
    .match-35 = Дата публикации: { $date } | Обновление: { $updated }
    .match-36 = Дата публикации: { $date } | Последнее обновление: { $updated }
    .match-37 = Дата публикации: { $date }, Обновлено: { $updated }
    .match-38 = Дата публикации: { $date }, Изменено: { $updated }
    .match-39 = Дата публикации: { $date }, Обновление: { $updated }
    .match-40 = Дата публикации: { $date }, Последнее обновление: { $updated }
    .match-41 = Дата публикации: { $date } · Обновлено: { $updated }
    .match-42 = Дата публикации: { $date } · Изменено: { $updated }
    .match-43 = Дата публикации: { $date } · Обновление: { $updated }
    .match-44 = Дата публикации: { $date } · Последнее обновление: { $updated }
    .match-45 = Дата публикации: { $date }; Обновлено: { $updated }
    .match-46 = Дата публикации: { $date }; Изменено: { $updated }
    .match-47 = Дата публикации: { $date }; Обновление: { $updated }
    .match-48 = Дата публикации: { $date }; Последнее обновление: { $updated }
    .match-49 = Дата публикации: { $date } - Обновлено: { $updated }
    .match-50 = Дата публикации: { $date } - Изменено: { $updated }
    .match-51 = Дата публикации: { $date } - Обновление: { $updated }
    .match-52 = Дата публикации: { $date } - Последнее обновление: { $updated }
    .match-53 = Дата публикации: { $date } / Обновлено: { $updated }
    .match-54 = Дата публикации: { $date } / Изменено: { $updated }
    .match-55 = Дата публикации: { $date } / Обновление: { $updated }
    .match-56 = Дата публикации: { $date } / Последнее обновление: { $updated }
    .match-57 = Дата публикации: { $date } (Обновлено: { $updated }
    .match-58 = Дата публикации: { $date } (Изменено: { $updated }
    .match-59 = Дата публикации: { $date } (Обновление: { $updated }
    .match-60 = Дата публикации: { $date } (Последнее обновление: { $updated }
    .match-61 = Дата публикации: { $date } Обновлено: { $updated }
    .match-62 = Дата публикации: { $date } Изменено: { $updated }
    .match-63 = Дата публикации: { $date } Обновление: { $updated }
    .match-64 = Дата публикации: { $date } Последнее обновление: { $updated }
    .match-65 = Опубликовано { $date } | обновлено { $updated }
    .match-66 = Опубликовано { $date }, обновлено { $updated }
    .match-67 = Опубликовано { $date } · обновлено { $updated }
    .match-68 = Опубликовано { $date } - обновлено { $updated }
    .match-69 = Опубликовано { $date } обновлено { $updated }
    .match-70 = { $date } | обновлено: { $updated }
    .match-71 = { $date } | обновлено в { $updated }
    .match-72 = { $date } | обновлено { $updated }
    .match-73 = { $date }, обновлено: { $updated }
    .match-74 = { $date }, обновлено в { $updated }
    .match-75 = { $date }, обновлено { $updated }
    .match-76 = { $date } · обновлено: { $updated }
    .match-77 = { $date } · обновлено в { $updated }
    .match-78 = { $date } · обновлено { $updated }
    .match-79 = { $date } (обновлено: { $updated }
    .match-80 = { $date } (обновлено в { $updated }
    .match-81 = { $date } (обновлено { $updated }
    .match-82 = { $date } обновлено: { $updated }
    .match-83 = { $date } обновлено в { $updated }
    .match-84 = { $date } обновлено { $updated }
    .match-85 = Обновлено: { $updated } | Опубликовано: { $date }
    .match-86 = Обновлено: { $updated }, Опубликовано: { $date }
    .match-87 = Обновлено: { $updated } Опубликовано: { $date }

# The last change.
# $date: date
updated = Обновлено: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Обновлено { $date }
    .match-2 = Последнее обновление: { $date }
    .match-3 = Дата обновления: { $date }
    .match-4 = Изменено: { $date }
    .match-5 = Последнее изменение: { $date }
    .match-6 = Обновлен: { $date }
    .match-7 = Обновлена: { $date }
    .match-8 = Последняя редакция: { $date }
    .match-9 = Отредактировано: { $date }
    .match-10 = Актуализировано: { $date }
    .match-11 = Дата изменения: { $date }
    .match-12 = Обновление: { $date }
    .match-13 = Материал обновлен: { $date }
    .match-14 = Статья обновлена: { $date }
    .match-15 = Последние изменения: { $date }
    .match-16 = Обновлено в: { $date }
    .match-17 = Последнее редактирование: { $date }
    .match-18 = Последнее обновление { $date }
    .match-19 = Обновлено в { $date }
    .match-20 = Обновлен { $date }
    .match-21 = Обновлена { $date }
    .match-22 = Изменено { $date }
    .match-23 = Материал обновлен { $date }
    .match-24 = Статья обновлена { $date }
    .match-25 = Последнее изменение { $date }
    .match-26 = Новость обновлена { $date }
    .match-27 = Дополнено { $date }
    .match-28 = { $date } (обновлено)
    .match-29 = { $date } (обновлен)
    .match-30 = { $date } (дополнено)
    .match-31 = Обновлено: { $date }
    .match-32 = Новость обновлена: { $date }
    .match-33 = Публикация обновлена { $date }
    .match-34 = Публикация обновлена: { $date }
    .match-35 = Текст обновлен { $date }
    .match-36 = Текст обновлен: { $date }
    .match-37 = Отредактировано { $date }
    .match-38 = Дополнено: { $date }
    .match-39 = Актуализировано { $date }

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] { NUMBER($minutes) } минуту назад
    [few] { NUMBER($minutes) } минуты назад
    [many] { NUMBER($minutes) } минут назад
   *[other] { NUMBER($minutes) } минуты назад
  }
    .match-1 = { $minutes } мин назад
    .match-2 = { $minutes } мин. назад
    .match-3 = минуту назад
    .match-4 = Опубликовано: { $minutes } минут назад
    .match-5 = Опубликовано: { $minutes } минуты назад
    .match-6 = Опубликовано: { $minutes } минуту назад
    .match-7 = Опубликовано { $minutes } минут назад
    .match-8 = Опубликовано { $minutes } минуты назад
    .match-9 = Опубликовано { $minutes } минуту назад

# $count: number
published-hours-ago = { $count ->
    [one] { NUMBER($count) } час назад
    [few] { NUMBER($count) } часа назад
    [many] { NUMBER($count) } часов назад
   *[other] { NUMBER($count) } часа назад
  }
    .match-1 = { $count } ч назад
    .match-2 = { $count } ч. назад
    .match-3 = час назад
    .match-4 = Опубликовано: { $count } часов назад
    .match-5 = Опубликовано: { $count } часа назад
    .match-6 = Опубликовано: { $count } час назад
    .match-7 = Опубликовано { $count } часов назад
    .match-8 = Опубликовано { $count } часа назад
    .match-9 = Опубликовано { $count } час назад

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
    .match-3 = Сегодня | { $date }
    .match-4 = Опубликовано сегодня, { $date }
    .match-5 = Опубликовано сегодня в { $date }
    .match-6 = Опубликовано: сегодня, { $date }
    .match-7 = Опубликовано: сегодня в { $date }

# $date: date
published-yesterday = Вчера, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Вчера в { $date }
    .match-2 = Вчера - { $date }
    .match-3 = Вчера | { $date }
    .match-4 = Опубликовано вчера, { $date }
    .match-5 = Опубликовано вчера в { $date }
    .match-6 = Опубликовано: вчера, { $date }
    .match-7 = Опубликовано: вчера в { $date }

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
    .match-9 = Этому материалу больше { $count } лет
    .match-10 = Этому материалу больше { $count } года
    .match-11 = Этому материалу более { $count } лет
    .match-12 = Этому материалу более { $count } года

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
    .match-5 = Время чтения: { $minutes } мин
    .match-6 = Время чтения: { $minutes } минут
    .match-7 = Время чтения: { $minutes } минуты
    .match-8 = Время чтения: { $minutes } минута
    .match-9 = Время чтения: ~{ $minutes } мин
    .match-10 = Время чтения: ~{ $minutes } минут
    .match-11 = Время чтения: ~{ $minutes } минуты
    .match-12 = Время чтения: ~{ $minutes } минута
    .match-13 = Время чтения: около { $minutes } мин
    .match-14 = Время чтения: около { $minutes } минут
    .match-15 = Время чтения: около { $minutes } минуты
    .match-16 = Время чтения: около { $minutes } минута
    .match-17 = Время на чтение { $minutes } мин
    .match-18 = Время на чтение { $minutes } минут
    .match-19 = Время на чтение { $minutes } минуты
    .match-20 = Время на чтение { $minutes } минута
    .match-21 = Время на чтение: { $minutes } мин
    .match-22 = Время на чтение: { $minutes } минут
    .match-23 = Время на чтение: { $minutes } минуты
    .match-24 = Время на чтение: { $minutes } минута
    .match-25 = Время на чтение: ~{ $minutes } мин
    .match-26 = Время на чтение: ~{ $minutes } минут
    .match-27 = Время на чтение: ~{ $minutes } минуты
    .match-28 = Время на чтение: ~{ $minutes } минута
    .match-29 = Время на чтение: около { $minutes } мин
    .match-30 = Время на чтение: около { $minutes } минут
    .match-31 = Время на чтение: около { $minutes } минуты
    .match-32 = Время на чтение: около { $minutes } минута
    .match-33 = Время прочтения { $minutes } мин
    .match-34 = Время прочтения { $minutes } минут
    .match-35 = Время прочтения { $minutes } минуты
    .match-36 = Время прочтения { $minutes } минута
    .match-37 = Время прочтения: { $minutes } мин
    .match-38 = Время прочтения: { $minutes } минут
    .match-39 = Время прочтения: { $minutes } минуты
    .match-40 = Время прочтения: { $minutes } минута
    .match-41 = Время прочтения: ~{ $minutes } мин
    .match-42 = Время прочтения: ~{ $minutes } минут
    .match-43 = Время прочтения: ~{ $minutes } минуты
    .match-44 = Время прочтения: ~{ $minutes } минута
    .match-45 = Время прочтения: около { $minutes } мин
    .match-46 = Время прочтения: около { $minutes } минут
    .match-47 = Время прочтения: около { $minutes } минуты
    .match-48 = Время прочтения: около { $minutes } минута
    .match-49 = Примерное время чтения { $minutes } мин
    .match-50 = Примерное время чтения { $minutes } минут
    .match-51 = Примерное время чтения { $minutes } минуты
    .match-52 = Примерное время чтения { $minutes } минута
    .match-53 = Примерное время чтения: { $minutes } мин
    .match-54 = Примерное время чтения: { $minutes } минут
    .match-55 = Примерное время чтения: { $minutes } минуты
    .match-56 = Примерное время чтения: { $minutes } минута
    .match-57 = Примерное время чтения: ~{ $minutes } мин
    .match-58 = Примерное время чтения: ~{ $minutes } минут
    .match-59 = Примерное время чтения: ~{ $minutes } минуты
    .match-60 = Примерное время чтения: ~{ $minutes } минута
    .match-61 = Примерное время чтения: около { $minutes } мин
    .match-62 = Примерное время чтения: около { $minutes } минут
    .match-63 = Примерное время чтения: около { $minutes } минуты
    .match-64 = Примерное время чтения: около { $minutes } минута
    .match-65 = Среднее время чтения { $minutes } мин
    .match-66 = Среднее время чтения { $minutes } минут
    .match-67 = Среднее время чтения { $minutes } минуты
    .match-68 = Среднее время чтения { $minutes } минута
    .match-69 = Среднее время чтения: { $minutes } мин
    .match-70 = Среднее время чтения: { $minutes } минут
    .match-71 = Среднее время чтения: { $minutes } минуты
    .match-72 = Среднее время чтения: { $minutes } минута
    .match-73 = Среднее время чтения: ~{ $minutes } мин
    .match-74 = Среднее время чтения: ~{ $minutes } минут
    .match-75 = Среднее время чтения: ~{ $minutes } минуты
    .match-76 = Среднее время чтения: ~{ $minutes } минута
    .match-77 = Среднее время чтения: около { $minutes } мин
    .match-78 = Среднее время чтения: около { $minutes } минут
    .match-79 = Среднее время чтения: около { $minutes } минуты
    .match-80 = Среднее время чтения: около { $minutes } минута
    .match-81 = Читать { $minutes } мин
    .match-82 = Читать { $minutes } минут
    .match-83 = Читать { $minutes } минуты
    .match-84 = Читать { $minutes } минута
    .match-85 = Читать: { $minutes } мин
    .match-86 = Читать: { $minutes } минут
    .match-87 = Читать: { $minutes } минуты
    .match-88 = Читать: { $minutes } минута
    .match-89 = Читать: ~{ $minutes } мин
    .match-90 = Читать: ~{ $minutes } минут
    .match-91 = Читать: ~{ $minutes } минуты
    .match-92 = Читать: ~{ $minutes } минута
    .match-93 = Читать: около { $minutes } мин
    .match-94 = Читать: около { $minutes } минут
    .match-95 = Читать: около { $minutes } минуты
    .match-96 = Читать: около { $minutes } минута
    .match-97 = Чтение { $minutes } мин
    .match-98 = Чтение { $minutes } минут
    .match-99 = Чтение { $minutes } минуты
    .match-100 = Чтение { $minutes } минута
    .match-101 = Чтение: { $minutes } мин
    .match-102 = Чтение: { $minutes } минут
    .match-103 = Чтение: { $minutes } минуты
    .match-104 = Чтение: { $minutes } минута
    .match-105 = Чтение: ~{ $minutes } мин
    .match-106 = Чтение: ~{ $minutes } минут
    .match-107 = Чтение: ~{ $minutes } минуты
    .match-108 = Чтение: ~{ $minutes } минута
    .match-109 = Чтение: около { $minutes } мин
    .match-110 = Чтение: около { $minutes } минут
    .match-111 = Чтение: около { $minutes } минуты
    .match-112 = Чтение: около { $minutes } минута
    .match-113 = На чтение { $minutes } мин
    .match-114 = На чтение { $minutes } минут
    .match-115 = На чтение { $minutes } минуты
    .match-116 = На чтение { $minutes } минута
    .match-117 = На чтение: { $minutes } мин
    .match-118 = На чтение: { $minutes } минут
    .match-119 = На чтение: { $minutes } минуты
    .match-120 = На чтение: { $minutes } минута
    .match-121 = На чтение: ~{ $minutes } мин
    .match-122 = На чтение: ~{ $minutes } минут
    .match-123 = На чтение: ~{ $minutes } минуты
    .match-124 = На чтение: ~{ $minutes } минута
    .match-125 = На чтение: около { $minutes } мин
    .match-126 = На чтение: около { $minutes } минут
    .match-127 = На чтение: около { $minutes } минуты
    .match-128 = На чтение: около { $minutes } минута
    .match-129 = Чтения на { $minutes } мин
    .match-130 = Чтения на { $minutes } минут
    .match-131 = Чтения на { $minutes } минуты
    .match-132 = Чтения на { $minutes } минута
    .match-133 = Чтения на: { $minutes } мин
    .match-134 = Чтения на: { $minutes } минут
    .match-135 = Чтения на: { $minutes } минуты
    .match-136 = Чтения на: { $minutes } минута
    .match-137 = Чтения на: ~{ $minutes } мин
    .match-138 = Чтения на: ~{ $minutes } минут
    .match-139 = Чтения на: ~{ $minutes } минуты
    .match-140 = Чтения на: ~{ $minutes } минута
    .match-141 = Чтения на: около { $minutes } мин
    .match-142 = Чтения на: около { $minutes } минут
    .match-143 = Чтения на: около { $minutes } минуты
    .match-144 = Чтения на: около { $minutes } минута
    .match-145 = { $minutes } мин на чтение
    .match-146 = { $minutes } мин чтения
    .match-147 = { $minutes } мин на прочтение
    .match-148 = { $minutes } минут на чтение
    .match-149 = { $minutes } минут чтения
    .match-150 = { $minutes } минут на прочтение
    .match-151 = { $minutes } минуты на чтение
    .match-152 = { $minutes } минуты чтения
    .match-153 = { $minutes } минуты на прочтение
    .match-154 = { $minutes } минута на чтение
    .match-155 = { $minutes } минута чтения
    .match-156 = { $minutes } минута на прочтение
    .match-157 = Читается за { $minutes } мин
    .match-158 = Читается за { $minutes } минут
    .match-159 = Читается за { $minutes } минуты
    .match-160 = Прочитаете за { $minutes } мин
    .match-161 = Прочитаете за { $minutes } минут
    .match-162 = Прочитаете за { $minutes } минуты

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
    .match-3 = Слушать: { $minutes } мин
    .match-4 = Слушать: { $minutes } минут
    .match-5 = Слушать ({ $minutes } мин
    .match-6 = Слушать ({ $minutes } минут
    .match-7 = Прослушать { $minutes } мин
    .match-8 = Прослушать { $minutes } минут
    .match-9 = Прослушать: { $minutes } мин
    .match-10 = Прослушать: { $minutes } минут
    .match-11 = Прослушать ({ $minutes } мин
    .match-12 = Прослушать ({ $minutes } минут
    .match-13 = Аудио { $minutes } мин
    .match-14 = Аудио { $minutes } минут
    .match-15 = Аудио: { $minutes } мин
    .match-16 = Аудио: { $minutes } минут
    .match-17 = Аудио ({ $minutes } мин
    .match-18 = Аудио ({ $minutes } минут
    .match-19 = Прослушать статью { $minutes } мин
    .match-20 = Прослушать статью { $minutes } минут
    .match-21 = Прослушать статью: { $minutes } мин
    .match-22 = Прослушать статью: { $minutes } минут
    .match-23 = Прослушать статью ({ $minutes } мин
    .match-24 = Прослушать статью ({ $minutes } минут

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
    .match-1 = Рубрика: { $section }
    .match-2 = Рубрики: { $section }
    .match-3 = Категория: { $section }
    .match-4 = Категории: { $section }
    .match-5 = Тематика: { $section }
    .match-6 = Отдел: { $section }
    .match-7 = Опубликовано в рубрике: { $section }
    .match-8 = Опубликовано в разделе: { $section }
    .match-9 = Опубликовано в категории: { $section }
    .match-10 = Канал: { $section }
    .match-11 = Разделы: { $section }
    .match-12 = Рубрика { $section }
    .match-13 = Раздел { $section }
    .match-14 = Категория { $section }
    .match-15 = Опубликовано в рубрике { $section }
    .match-16 = Размещено в рубрике { $section }
    .match-17 = Опубликовано в разделе { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Главная › { $section }
    .match-1 = Главная » { $section }
    .match-2 = Главная| { $section }
    .match-3 = Главная/ { $section }
    .match-4 = Главная→ { $section }
    .match-5 = Главная - { $section }
    .match-6 = Главная:: { $section }
    .match-7 = Главная• { $section }
    .match-8 = Главная страница » { $section }
    .match-9 = Главная страница| { $section }
    .match-10 = Главная страница/ { $section }
    .match-11 = Главная страница→ { $section }
    .match-12 = Главная страница - { $section }
    .match-13 = Главная страница:: { $section }
    .match-14 = Главная страница• { $section }
    .match-15 = Главная страница{ $section }
    .match-16 = На главную » { $section }
    .match-17 = На главную| { $section }
    .match-18 = На главную/ { $section }
    .match-19 = На главную→ { $section }
    .match-20 = На главную - { $section }
    .match-21 = На главную:: { $section }
    .match-22 = На главную• { $section }
    .match-23 = На главную{ $section }
    .match-24 = Домой » { $section }
    .match-25 = Домой| { $section }
    .match-26 = Домой/ { $section }
    .match-27 = Домой→ { $section }
    .match-28 = Домой - { $section }
    .match-29 = Домой:: { $section }
    .match-30 = Домой• { $section }
    .match-31 = Главная | { $section }
    .match-32 = Главная / { $section }
    .match-33 = Главная → { $section }
    .match-34 = Главная • { $section }
    .match-35 = Главная страница | { $section }
    .match-36 = Главная страница / { $section }
    .match-37 = Главная страница → { $section }
    .match-38 = Главная страница • { $section }
    .match-39 = Главная > { $section }
    .match-40 = Вы здесь: { $section }

# The topics.
# $tags: tags
tags = Темы: { $tags }
    .match-1 = Теги: { $tags }
    .match-2 = Тэги: { $tags }
    .match-3 = Тег: { $tags }
    .match-4 = Метки: { $tags }
    .match-5 = Метка: { $tags }
    .match-6 = Тема: { $tags }
    .match-7 = Ключевые слова: { $tags }
    .match-8 = Хештеги: { $tags }
    .match-9 = Хэштеги: { $tags }
    .match-10 = Ярлыки: { $tags }
    .match-11 = Подробнее по теме: { $tags }
    .match-12 = Еще по теме: { $tags }
    .match-13 = Больше по теме: { $tags }
    .match-14 = Темы статьи: { $tags }
    .match-15 = Темы материала: { $tags }
    .match-16 = Сюжет: { $tags }
    .match-17 = Сюжеты: { $tags }
    .match-18 = Помечено: { $tags }
    .match-19 = Персоны: { $tags }
    .match-20 = Теги статьи: { $tags }
    .match-21 = Упомянутые темы: { $tags }
    .match-22 = Теги { $tags }
    .match-23 = Тэги { $tags }
    .match-24 = Метки { $tags }
    .match-25 = Помечено как { $tags }
    .match-26 = Ключевые слова { $tags }
    .match-27 = Отмечено { $tags }

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
    .match-2 = По материалам: { $site }
    .match-3 = По данным: { $site }
    .match-4 = По информации: { $site }
    .match-5 = Источник новости: { $site }
    .match-6 = Первоисточник: { $site }
    .match-7 = Ссылка на источник: { $site }
    .match-8 = Источник информации: { $site }
    .match-9 = Оригинал публикации: { $site }
    .match-10 = Источник текста: { $site }
    .match-11 = Источник - { $site }
    .match-12 = Источник / { $site }
    .match-13 = Источник | { $site }
    .match-14 = По материалам { $site }
    .match-15 = Источник { $site }

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
    .match-37 = Ошибка в тексте
    .match-38 = Сообщить об опечатке
    .match-39 = Сообщите об ошибке
    .match-40 = Выделите текст с ошибкой и нажмите Ctrl+Enter
    .match-41 = Если вы заметили ошибку, выделите ее и нажмите Ctrl+Enter
    .match-42 = Если вы нашли ошибку, выделите ее и нажмите Ctrl+Enter
    .match-43 = Если вы обнаружили ошибку, выделите её и нажмите Ctrl+Enter
    .match-44 = Сообщить о проблеме
    .match-45 = Пожаловаться на статью

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
    .match-3 = UPD: { $reason }
    .match-4 = UPDATE: { $reason }
    .match-5 = Апдейт: { $reason }
    .match-6 = Обновлено: { $reason }
    .match-7 = Обновления: { $reason }
    .match-8 = UPD. { $reason }

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
