### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = Фото: { $credit }
    .match-1 = Фотография: { $credit }
    .match-2 = Фотографии: { $credit }
    .match-3 = Снимок: { $credit }
    .match-4 = Фотограф: { $credit }
    .match-5 = Автор фото: { $credit }
    .match-6 = Изображение: { $credit }
    .match-7 = Источник фото: { $credit }
    .match-8 = Источник изображения: { $credit }
    .match-9 = Фото и видео: { $credit }
    .match-10 = Обложка: { $credit }
    .match-11 = Автор снимка: { $credit }
    .match-12 = Фото на обложке: { $credit }
    .match-13 = Фото из архива: { $credit }
    .match-14 = Снимки: { $credit }
    .match-15 = Иллюстрация и фото: { $credit }
    .match-16 = Автор фотографии: { $credit }
    .match-17 = Картинка: { $credit }
    .match-18 = Кредит: { $credit }
    .match-19 = Изображения: { $credit }
    .match-20 = Главное фото: { $credit }
    .match-21 = Фото автора: { $credit }
    .match-22 = Фото с сайта: { $credit }
    .match-23 = Фото из соцсетей: { $credit }
    .match-24 = Текст и фото: { $credit }
    .match-25 = Фотографии предоставлены: { $credit }
    .match-26 = Фото взято: { $credit }
    .match-27 = Фото © { $credit }
    .match-28 = Снимок © { $credit }
    .match-29 = Фотография © { $credit }
    .match-30 = Изображение © { $credit }
    .match-31 = © { $credit } (фото)
    .match-32 = © Фото: { $credit }
    .match-33 = Фото { $credit }
    .match-34 = Фото из { $credit }
    .match-35 = Автор фото, { $credit }
    .match-36 = Фото предоставлено { $credit }
    .match-37 = Фотография предоставлена { $credit }
    .match-38 = Фото предоставлены { $credit }
    .match-39 = Фото предоставил { $credit }
    .match-40 = Фото предоставила { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = Фото предоставлено: { $credit }
    .match-1 = Предоставлено { $credit }
    .match-2 = С разрешения { $credit }
    .match-3 = Любезно предоставлено { $credit }
    .match-4 = Фото любезно предоставлено { $credit }
    .match-5 = Снимок предоставлен { $credit }
    .match-6 = Фото предоставил { $credit }
    .match-7 = Фото предоставила { $credit }
    .match-8 = Фото предоставили { $credit }
    .match-9 = Предоставил { $credit }
    .match-10 = Предоставила { $credit }
    .match-11 = Фото: предоставлено { $credit }
    .match-12 = Фото: с разрешения { $credit }
    .match-13 = Фото: из личного архива { $credit }
    .match-14 = Фото предоставлено { $credit }
    .match-15 = Фото предоставлены { $credit }
    .match-16 = Изображение предоставлено { $credit }

# An older picture from the archive.
# $credit: person
credit-archive = Архивное фото: { $credit }
    .match-1 = Архив: { $credit }
    .match-2 = Архивный снимок: { $credit }
    .match-3 = Иллюстративное фото: { $credit }
    .match-4 = Архивная фотография: { $credit }
    .match-5 = Фото (архив): { $credit }
    .match-6 = Фото носит иллюстративный характер: { $credit }
    .match-7 = { $credit } (архив)
    .match-8 = { $credit } (архивное фото)
    .match-9 = { $credit } (архивный снимок)
    .match-10 = { $credit }, архив
    .match-11 = { $credit }, архивное фото
    .match-12 = Фото из личного архива { $credit }
    .match-13 = Фото из семейного архива { $credit }

# The same where nobody is named.
credit-archive-only = Архивное фото
    .match-1 = Архивный снимок
    .match-2 = Архив
    .match-3 = Иллюстративное фото
    .match-4 = Фото из архива
    .match-5 = Фото иллюстративное
    .match-6 = Фото носит иллюстративный характер
    .match-7 = Изображение носит иллюстративный характер
    .match-8 = Иллюстрация
    .match-9 = Архивная фотография
    .match-10 = Фото для иллюстрации

# A drawing.
# $credit: person
credit-illustration = Иллюстрация: { $credit }
    .match-1 = Иллюстрации: { $credit }
    .match-2 = Рисунок: { $credit }
    .match-3 = Рисунки: { $credit }
    .match-4 = Карикатура: { $credit }
    .match-5 = Художник: { $credit }
    .match-6 = Коллаж: { $credit }
    .match-7 = Рисунок художника: { $credit }
    .match-8 = Автор иллюстрации: { $credit }
    .match-9 = Иллюстратор: { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = Инфографика: { $credit }
    .match-1 = Графика: { $credit }
    .match-2 = Карта: { $credit }
    .match-3 = Дизайн: { $credit }
    .match-4 = График: { $credit }
    .match-5 = Схема: { $credit }
    .match-6 = Рендер: { $credit }
    .match-7 = Визуализация: { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = Скриншот: { $credit }
    .match-1 = Кадр из видео: { $credit }
    .match-2 = Стоп-кадр: { $credit }
    .match-3 = Скрин: { $credit }
    .match-4 = Снимок экрана: { $credit }
    .match-5 = Кадр: { $credit }
    .match-6 = Стоп-кадр видео: { $credit }
    .match-7 = Скриншот с сайта { $credit }
    .match-8 = Скриншот из { $credit }
    .match-9 = Скриншот видео { $credit }
    .match-10 = Снимок экрана с сайта { $credit }
    .match-11 = Снимок экрана из { $credit }
    .match-12 = Снимок экрана видео { $credit }
    .match-13 = Фото: скриншот { $credit }
    .match-14 = Фото: кадр из видео { $credit }
    .match-15 = { $credit } (скриншот)
    .match-16 = { $credit } (скриншот видео)
    .match-17 = { $credit } (кадр из видео)

# The same where nobody is named.
credit-screenshot-only = Скриншот
    .match-1 = Кадр из видео
    .match-2 = Стоп-кадр
    .match-3 = Снимок экрана
    .match-4 = Скриншот видео
    .match-5 = Фото: скриншот видео
    .match-6 = Фото: кадр из видео

# A film or recording.
# $credit: person
credit-video = Видео: { $credit }
    .match-1 = Источник видео: { $credit }
    .match-2 = Автор видео: { $credit }
    .match-3 = Съемка: { $credit }
    .match-4 = Монтаж: { $credit }
    .match-5 = Съёмка и монтаж: { $credit }
    .match-6 = Оператор: { $credit }
    .match-7 = Звук: { $credit }
    .match-8 = Видеограф: { $credit }
    .match-9 = © Видео: { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = { $credit }, AP
    .match-2 = AP Photo/{ $credit }
    .match-3 = AP / { $credit }
    .match-4 = { $credit } / Ассошиэйтед Пресс
    .match-5 = { $credit } / AP Photo

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = { $credit }, AFP
    .match-2 = { $credit }, АФП
    .match-3 = { $credit }/АФП
    .match-4 = AFP / { $credit }

# $credit: person
credit-reuters = { $credit } / Reuters
    .match-1 = { $credit }, Reuters
    .match-2 = { $credit }, Рейтер
    .match-3 = { $credit }/Рейтер
    .match-4 = Reuters / { $credit }
    .match-5 = { $credit } / Scanpix

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = { $credit }, Getty Images
    .match-2 = Getty Images / { $credit }
    .match-3 = { $credit } / Shutterstock

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = { $credit }, EPA
    .match-2 = EPA / { $credit }
    .match-3 = { $credit } / ТАСС
    .match-4 = { $credit } / РИА Новости
    .match-5 = { $credit } / Коммерсантъ
    .match-6 = { $credit } / Интерфакс

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (фото: { $credit })
    .match-1 = { $caption }. Фото: { $credit }
    .match-2 = { $caption }, Фото: { $credit }
    .match-3 = { $caption } © { $credit }

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (фото предоставлено: { $credit })
    .match-1 = { $caption }. Фото предоставлено { $credit }

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (архивное фото: { $credit })
    .match-1 = { $caption }. Архивное фото: { $credit }

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (скриншот: { $credit })
    .match-1 = { $caption }. Скриншот: { $credit }
    .match-2 = { $caption }. Кадр из видео: { $credit }

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (иллюстрация: { $credit })
    .match-1 = { $caption }. Иллюстрация: { $credit }
    .match-2 = { $caption }. Рисунок: { $credit }

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption }. { $credit } / AP

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)
    .match-1 = { $caption }. { $credit } / AFP

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / Reuters)
    .match-1 = { $caption }. { $credit } / Reuters

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / Getty Images)
    .match-1 = { $caption }. { $credit } / Getty Images

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
    .match-1 = { $caption }. { $credit } / EPA
