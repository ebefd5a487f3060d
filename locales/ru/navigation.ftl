### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = Материалы по теме
    .match-1 = Статьи по теме
    .match-2 = По теме
    .match-3 = Читайте также
    .match-4 = Читать также
    .match-5 = Еще по теме
    .match-6 = Больше по теме
    .match-7 = Похожие статьи
    .match-8 = Похожие материалы
    .match-9 = Похожие новости
    .match-10 = Похожие записи
    .match-11 = Похожие публикации
    .match-12 = Связанные материалы
    .match-13 = Связанные статьи
    .match-14 = Связанные новости
    .match-15 = Новости по теме
    .match-16 = Смотрите также
    .match-17 = См. также
    .match-18 = Другие новости
    .match-19 = Другие материалы
    .match-20 = Другие статьи
    .match-21 = Еще новости
    .match-22 = Другие материалы по теме
    .match-23 = Еще материалы
    .match-24 = Подробнее по теме
    .match-25 = В тему
    .match-26 = На эту тему
    .match-27 = Что еще почитать
    .match-28 = Что почитать
    .match-29 = Что еще почитать по теме
    .match-30 = Не пропустите
    .match-31 = Ссылки по теме
    .match-32 = Материалы рубрики
    .match-33 = Новости партнеров по теме
    .match-34 = Публикации по теме
    .match-35 = Контекст
    .match-36 = Предыстория
    .match-37 = Читайте по теме
    .match-38 = Другие публикации
    .match-39 = Вам будет интересно

# A link to one article.
# $title: title
related-title = Читайте также: { $title }
    .match-1 = По теме: { $title }
    .match-2 = Читать также: { $title }
    .match-3 = Смотрите также: { $title }
    .match-4 = См. также: { $title }
    .match-5 = Еще по теме: { $title }
    .match-6 = Материал по теме: { $title }
    .match-7 = Материалы по теме: { $title }
    .match-8 = Подробнее: { $title }
    .match-9 = Ранее: { $title }
    .match-10 = Ранее по теме: { $title }
    .match-11 = Новость по теме: { $title }
    .match-12 = Статья по теме: { $title }
    .match-13 = Рекомендуем: { $title }
    .match-14 = Рекомендуем прочитать: { $title }
    .match-15 = Не пропустите: { $title }
    .match-16 = Вам может понравиться: { $title }
    .match-17 = Вам будет интересно: { $title }
    .match-18 = Также по теме: { $title }
    .match-19 = Советуем прочитать: { $title }
    .match-20 = Читайте по теме: { $title }
    .match-21 = Сюжет: { $title }
    .match-22 = Интересно: { $title }
    .match-23 = Что еще почитать: { $title }
    .match-24 = Читайте в рубрике: { $title }
    .match-25 = Читайте подробнее: { $title }
    .match-26 = Читайте также | { $title }
    .match-27 = Читайте также - { $title }
    .match-28 = Читайте также » { $title }
    .match-29 = Читайте также → { $title }
    .match-30 = По теме | { $title }
    .match-31 = По теме - { $title }
    .match-32 = По теме » { $title }
    .match-33 = По теме → { $title }

# More of one subject or section.
# $section: section
related-section = Ещё в разделе { $section }
    .match-1 = Еще в рубрике { $section }
    .match-2 = Еще в рубрике: { $section }
    .match-3 = Все новости раздела { $section }
    .match-4 = Все новости раздела: { $section }
    .match-5 = Все материалы рубрики { $section }
    .match-6 = Все материалы рубрики: { $section }
    .match-7 = Другие материалы рубрики { $section }
    .match-8 = Другие материалы рубрики: { $section }
    .match-9 = Другие новости раздела { $section }
    .match-10 = Другие новости раздела: { $section }
    .match-11 = Больше новостей в разделе { $section }
    .match-12 = Больше новостей в разделе: { $section }
    .match-13 = Главное в рубрике { $section }
    .match-14 = Главное в рубрике: { $section }
    .match-15 = Все новости рубрики { $section }
    .match-16 = Все новости рубрики: { $section }
    .match-17 = Больше в разделе { $section }
    .match-18 = Больше в разделе: { $section }

# What the site suggests.
related-recommended = Рекомендуем
    .match-1 = Рекомендуем прочитать
    .match-2 = Рекомендуем почитать
    .match-3 = Рекомендуемые статьи
    .match-4 = Рекомендуемое
    .match-5 = Рекомендации
    .match-6 = Рекомендовано
    .match-7 = Рекомендуемые материалы
    .match-8 = Рекомендовано для вас
    .match-9 = Вам может понравиться
    .match-10 = Вам может быть интересно
    .match-11 = Вам также может быть интересно
    .match-12 = Возможно, вам будет интересно
    .match-13 = Возможно, вас заинтересует
    .match-14 = Выбор редакции
    .match-15 = Выбор редактора
    .match-16 = Советуем прочитать
    .match-17 = Для вас
    .match-18 = Интересное
    .match-19 = Самое интересное
    .match-20 = Это интересно
    .match-21 = Главное за неделю
    .match-22 = Что почитать сегодня
    .match-23 = Обязательно к прочтению
    .match-24 = Мы рекомендуем
    .match-25 = Редакция рекомендует
    .match-26 = Рекомендуем посмотреть
    .match-27 = Может быть интересно
    .match-28 = Подборка
    .match-29 = Лучшее
    .match-30 = Лучшее за неделю

# What readers read most.
related-popular = Самое читаемое
    .match-1 = Популярное
    .match-2 = Популярные статьи
    .match-3 = Популярные новости
    .match-4 = Популярные материалы
    .match-5 = Популярные записи
    .match-6 = Самое популярное
    .match-7 = Самое обсуждаемое
    .match-8 = Обсуждаемое
    .match-9 = Самые читаемые
    .match-10 = Самые популярные
    .match-11 = Читаемое
    .match-12 = Сейчас читают
    .match-13 = Сейчас обсуждают
    .match-14 = Тренды
    .match-15 = В тренде
    .match-16 = Топ новостей
    .match-17 = Топ
    .match-18 = Топ-5
    .match-19 = Топ-10
    .match-20 = Главные новости
    .match-21 = Главные темы
    .match-22 = Главное сегодня
    .match-23 = Главное за день
    .match-24 = Топ-новости
    .match-25 = Самое просматриваемое
    .match-26 = Лидеры просмотров
    .match-27 = Популярное за неделю
    .match-28 = Популярное сегодня
    .match-29 = Актуальное
    .match-30 = Актуальные темы
    .match-31 = Темы дня
    .match-32 = Главные новости дня
    .match-33 = Все читают

# What is newest.
related-latest = Последние новости
    .match-1 = Новости
    .match-2 = Свежие новости
    .match-3 = Лента новостей
    .match-4 = Лента
    .match-5 = Новости дня
    .match-6 = Последние статьи
    .match-7 = Последние публикации
    .match-8 = Последние записи
    .match-9 = Последние материалы
    .match-10 = Свежее
    .match-11 = Новое
    .match-12 = Свежие записи
    .match-13 = Свежие материалы
    .match-14 = Все новости
    .match-15 = Новости за день
    .match-16 = Последнее
    .match-17 = Новости сегодня
    .match-18 = Новые статьи
    .match-19 = Новости по дням
    .match-20 = Новые материалы
    .match-21 = Последние
    .match-22 = Свежие публикации
    .match-23 = Новости коротко
    .match-24 = Картина дня
    .match-25 = Хроника

# A film to watch.
# $title: title
related-watch = Смотрите: { $title }
    .match-1 = Видео: { $title }
    .match-2 = Смотреть: { $title }
    .match-3 = Смотрите видео: { $title }
    .match-4 = Видео по теме: { $title }
    .match-5 = Смотреть видео: { $title }
    .match-6 = Смотрите также видео: { $title }
    .match-7 = Видеосюжет: { $title }
    .match-8 = Видео | { $title }
    .match-9 = Видео - { $title }
    .match-10 = Видео ► { $title }

# A film or recording without its name.
related-watch-only = Смотреть видео
    .match-1 = Видео
    .match-2 = Смотреть
    .match-3 = Смотрите видео
    .match-4 = Посмотреть видео
    .match-5 = Воспроизвести
    .match-6 = Воспроизвести видео
    .match-7 = Видео по теме
    .match-8 = Ещё видео
    .match-9 = Больше видео
    .match-10 = Смотреть полностью
    .match-11 = Посмотреть
    .match-12 = Запустить видео
    .match-13 = Все видео

# A row of pictures.
related-gallery = Фотогалерея
    .match-1 = Галерея
    .match-2 = Фото
    .match-3 = Фотографии
    .match-4 = Фоторепортаж
    .match-5 = Смотреть фото
    .match-6 = Все фото
    .match-7 = Посмотреть фото
    .match-8 = Смотреть все фото
    .match-9 = Фотолента
    .match-10 = Слайд-шоу
    .match-11 = Открыть галерею
    .match-12 = Фотоистория
    .match-13 = Больше фото
    .match-14 = Ещё фото
    .match-15 = Смотреть галерею

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = Фото { NUMBER($number) } из { NUMBER($count) }
    .match-1 = Изображение { $number } из { $count }
    .match-2 = Слайд { $number } из { $count }
    .match-3 = Снимок { $number } из { $count }
    .match-4 = Фото { $number }/{ $count }

# A gallery by its name.
# $title: title
related-gallery-title = В фотографиях: { $title }
    .match-1 = Фотогалерея: { $title }
    .match-2 = Галерея: { $title }
    .match-3 = Фоторепортаж: { $title }
    .match-4 = Фотографии: { $title }
    .match-5 = Смотрите фото: { $title }
    .match-6 = Слайд-шоу: { $title }

# Something to hear.
# $title: title
related-listen = Слушайте: { $title }
    .match-1 = Подкаст: { $title }
    .match-2 = Слушать: { $title }
    .match-3 = Слушайте подкаст: { $title }
    .match-4 = Аудио: { $title }
    .match-5 = Слушать подкаст: { $title }

## The whole article.

# Under a shortened text.
read-more = Читать далее
    .match-1 = Читать дальше
    .match-2 = Читать полностью
    .match-3 = Читать
    .match-4 = Читайте далее
    .match-5 = Читайте дальше
    .match-6 = Подробнее
    .match-7 = Далее...
    .match-8 = Ещё
    .match-9 = Узнать больше
    .match-10 = Узнать подробнее
    .match-11 = Продолжение
    .match-12 = Полный текст
    .match-13 = Полная версия
    .match-14 = Читать статью
    .match-15 = Читать статью полностью
    .match-16 = Читать всю статью
    .match-17 = Читать целиком
    .match-18 = Продолжить чтение
    .match-19 = Читать больше
    .match-20 = Показать полностью
    .match-21 = Показать больше
    .match-22 = Показать ещё...
    .match-23 = Развернуть
    .match-24 = Раскрыть
    .match-25 = Читать материал
    .match-26 = Читать новость
    .match-27 = Читать подробнее
    .match-28 = Читать весь текст
    .match-29 = Открыть
    .match-30 = Перейти к статье
    .match-31 = Полный текст статьи
    .match-32 = Читать на сайте
    .match-33 = Нажмите здесь
    .match-34 = Нажмите, чтобы прочитать
    .match-35 = Подробности
    .match-36 = Смотреть полностью статью
    .match-37 = Продолжить
    .match-38 = Больше
    .match-39 = Читать далее »
    .match-40 = Читать далее →

# The same by name.
# $title: title
read-more-title = Читать далее: { $title }
    .match-1 = Подробнее о “{ $title }”
    .match-2 = Подробнее о { $title }
    .match-3 = Продолжить чтение “{ $title }”
    .match-4 = Продолжить чтение { $title }
    .match-5 = Читать далее “{ $title }”
    .match-6 = Читать далее { $title }
    .match-7 = Читать: { $title }
    .match-8 = Полный текст: { $title }
    .match-9 = Читать полностью: { $title }
    .match-10 = Продолжение: { $title }
    .match-11 = Читать дальше: { $title }
    .match-12 = Узнать больше: { $title }

# More of a list.
read-more-load = Загрузить ещё
    .match-1 = Показать все
    .match-2 = Смотреть все
    .match-3 = Все материалы
    .match-4 = Все статьи
    .match-5 = Больше новостей
    .match-6 = Больше статей
    .match-7 = Предыдущие записи
    .match-8 = Старые записи
    .match-9 = Загрузка
    .match-10 = Идет загрузка
    .match-11 = Показать больше новостей
    .match-12 = Все
    .match-13 = Свернуть
    .match-14 = Скрыть
    .match-15 = Показать меньше
    .match-16 = Следующие записи
    .match-17 = Более ранние записи
    .match-18 = Посмотреть все
    .match-19 = Загрузить больше

## The way around the site.

# One step back.
back = Назад
    .match-1 = Вернуться
    .match-2 = Вернуться назад
    .match-3 = Вернуться к статье
    .match-4 = Назад к статье
    .match-5 = К списку
    .match-6 = Вернуться к списку
    .match-7 = Назад к списку
    .match-8 = Обратно
    .match-9 = Вернуться к новостям
    .match-10 = Вернуться к материалу
    .match-11 = Вернуться на предыдущую страницу

# To the page's head.
back-top = Наверх
    .match-1 = Вверх
    .match-2 = К началу
    .match-3 = К началу страницы
    .match-4 = В начало
    .match-5 = В начало страницы
    .match-6 = Вернуться наверх
    .match-7 = Вернуться к началу
    .match-8 = Перейти наверх
    .match-9 = Наверх страницы
    .match-10 = Начало страницы
    .match-11 = Прокрутить вверх

# To the front page.
back-home = На главную
    .match-1 = Главная
    .match-2 = Главная страница
    .match-3 = Вернуться на главную
    .match-4 = Перейти на главную
    .match-5 = Домой
    .match-6 = На главную страницу
    .match-7 = Домашняя страница
    .match-8 = Вернуться на главную страницу
    .match-9 = Начальная страница

# To a part of the paper.
# $section: section
back-section = Назад в раздел { $section }
    .match-1 = Вернуться в раздел { $section }
    .match-2 = Вернуться в рубрику { $section }
    .match-3 = В раздел { $section }

# The article before.
back-previous = Предыдущая статья
    .match-1 = Предыдущая
    .match-2 = Предыдущий
    .match-3 = Предыдущая новость
    .match-4 = Предыдущая запись
    .match-5 = Предыдущий материал
    .match-6 = Предыдущая страница
    .match-7 = Пред
    .match-8 = Предыдущий пост
    .match-9 = Предыдущая публикация
    .match-10 = Предыдущее

# The same by its name.
# $title: title
back-previous-title = Предыдущая статья: { $title }
    .match-1 = Предыдущая: { $title }
    .match-2 = Предыдущая запись: { $title }
    .match-3 = Предыдущая новость: { $title }
    .match-4 = Предыдущий материал: { $title }
    .match-5 = Предыдущий пост: { $title }
    .match-6 = Назад: { $title }

# The article after.
next = Следующая статья
    .match-1 = Следующая
    .match-2 = Следующий
    .match-3 = Вперёд
    .match-4 = Следующая новость
    .match-5 = Следующая запись
    .match-6 = Следующий материал
    .match-7 = Следующая страница
    .match-8 = След
    .match-9 = Следующий пост
    .match-10 = Дальше
    .match-11 = Следующее
    .match-12 = Следующая публикация
    .match-13 = Следующее видео

# The same by its name.
# $title: title
next-title = Следующая статья: { $title }
    .match-1 = Следующая: { $title }
    .match-2 = Следующая запись: { $title }
    .match-3 = Следующая новость: { $title }
    .match-4 = Следующий материал: { $title }
    .match-5 = Следующий пост: { $title }
    .match-6 = Далее: { $title }

# A page of several.
# $number: number
# $count: number
next-page = Страница { NUMBER($number) } из { NUMBER($count) }
    .match-1 = Стр. { $number } из { $count }
    .match-2 = Стр. { $number }/{ $count }
    .match-3 = Стр. { $number } / { $count }
    .match-4 = Страница { $number }/{ $count }
    .match-5 = Страница { $number } / { $count }

# What the page holds.
contents = Содержание
    .match-1 = Оглавление
    .match-2 = В этой статье
    .match-3 = В статье
    .match-4 = На этой странице
    .match-5 = Содержание статьи
    .match-6 = В этом материале
    .match-7 = Что внутри
    .match-8 = Разделы статьи
    .match-9 = Перейти к разделу
    .match-10 = Навигация по статье
    .match-11 = О чем статья
    .match-12 = План статьи
    .match-13 = О чём текст
    .match-14 = В материале

# Past the head of the page.
contents-skip = Перейти к содержимому
    .match-1 = Перейти к содержанию
    .match-2 = Перейти к основному содержанию
    .match-3 = Перейти к основному содержимому
    .match-4 = Перейти к навигации
    .match-5 = К основному содержанию
    .match-6 = Пропустить
    .match-7 = Пропустить рекламу
    .match-8 = Перейти к контенту
    .match-9 = Перейти к комментариям
    .match-10 = Пропустить и перейти к содержанию
    .match-11 = Перейти к меню
    .match-12 = Ссылки для упрощенного доступа
    .match-13 = Перейти к поиску
    .match-14 = Skip to content

# The menu and its like.
contents-menu = Меню
    .match-1 = Главное меню
    .match-2 = Навигация
    .match-3 = Открыть меню
    .match-4 = Закрыть меню
    .match-5 = Поиск
    .match-6 = Найти
    .match-7 = Поиск по сайту
    .match-8 = Искать
    .match-9 = Закрыть
    .match-10 = Карта сайта
    .match-11 = Разделы
    .match-12 = Все разделы
    .match-13 = Закрыть поиск
    .match-14 = Основное меню
    .match-15 = Рубрики
