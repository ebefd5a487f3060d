### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = By { $author }
    .match-1 = By: { $author }
    .match-2 = Written by { $author }
    .match-3 = Written by: { $author }
    .match-4 = Reported by { $author }
    .match-5 = Reported by: { $author }
    .match-6 = Story by { $author }
    .match-7 = Story by: { $author }
    .match-8 = Article by { $author }
    .match-9 = Article by: { $author }
    .match-10 = Report by { $author }
    .match-11 = Report by: { $author }
    .match-12 = Text by { $author }
    .match-13 = Text by: { $author }
    .match-14 = Words by { $author }
    .match-15 = Words by: { $author }
    .match-16 = Posted by { $author }
    .match-17 = Posted by: { $author }
    .match-18 = Published by { $author }
    .match-19 = Published by: { $author }
    .match-20 = Authored by { $author }
    .match-21 = Authored by: { $author }
    .match-22 = Compiled by { $author }
    .match-23 = Compiled by: { $author }
    .match-24 = Author: { $author }
    .match-25 = Writer: { $author }
    .match-26 = Reporter: { $author }
    .match-27 = Reporting: { $author }
    .match-28 = Text: { $author }
    .match-29 = Words: { $author }
    .match-30 = Correspondent: { $author }
    .match-31 = Byline: { $author }
    .match-32 = Story: { $author }
    .match-33 = Columnist: { $author }
    .match-34 = Blogger: { $author }
    .match-35 = Author { $author }
    .match-36 = Reporting by { $author }
    .match-37 = Story and photos by { $author }
    .match-38 = Text and photos by { $author }
    .match-39 = { $author } Environment correspondent
    .match-40 = { $author } Environment editor
    .match-41 = { $author } Environment reporter
    .match-42 = { $author } Political correspondent
    .match-43 = { $author } Political editor
    .match-44 = { $author } Political reporter
    .match-45 = { $author } Education correspondent
    .match-46 = { $author } Education editor
    .match-47 = { $author } Education reporter
    .match-48 = { $author } Health correspondent
    .match-49 = { $author } Health editor
    .match-50 = { $author } Health reporter
    .match-51 = { $author } Business correspondent
    .match-52 = { $author } Business editor
    .match-53 = { $author } Business reporter
    .match-54 = { $author } Economics correspondent
    .match-55 = { $author } Economics editor
    .match-56 = { $author } Economics reporter
    .match-57 = { $author } Science correspondent
    .match-58 = { $author } Science editor
    .match-59 = { $author } Science reporter
    .match-60 = { $author } Technology correspondent
    .match-61 = { $author } Technology editor
    .match-62 = { $author } Technology reporter
    .match-63 = { $author } Culture correspondent
    .match-64 = { $author } Culture editor
    .match-65 = { $author } Culture reporter
    .match-66 = { $author } Arts correspondent
    .match-67 = { $author } Arts editor
    .match-68 = { $author } Arts reporter
    .match-69 = { $author } Sports correspondent
    .match-70 = { $author } Sports editor
    .match-71 = { $author } Sports reporter
    .match-72 = { $author } Religion correspondent
    .match-73 = { $author } Religion editor
    .match-74 = { $author } Religion reporter
    .match-75 = { $author } Legal correspondent
    .match-76 = { $author } Legal editor
    .match-77 = { $author } Legal reporter
    .match-78 = { $author } Transport correspondent
    .match-79 = { $author } Transport editor
    .match-80 = { $author } Transport reporter
    .match-81 = { $author } Diplomatic correspondent
    .match-82 = { $author } Diplomatic editor
    .match-83 = { $author } Diplomatic reporter
    .match-84 = { $author } Foreign correspondent
    .match-85 = { $author } Foreign editor
    .match-86 = { $author } Foreign reporter
    .match-87 = { $author } Crime correspondent
    .match-88 = { $author } Crime editor
    .match-89 = { $author } Crime reporter
    .match-90 = { $author } Housing correspondent
    .match-91 = { $author } Housing editor
    .match-92 = { $author } Housing reporter
    .match-93 = { $author } Media correspondent
    .match-94 = { $author } Media editor
    .match-95 = { $author } Media reporter
    .match-96 = { $author } Music correspondent
    .match-97 = { $author } Music editor
    .match-98 = { $author } Music reporter
    .match-99 = { $author } Consumer correspondent
    .match-100 = { $author } Consumer editor
    .match-101 = { $author } Consumer reporter
    .match-102 = { $author } Defence correspondent
    .match-103 = { $author } Defence editor
    .match-104 = { $author } Defence reporter
    .match-105 = { $author } Defense correspondent
    .match-106 = { $author } Defense editor
    .match-107 = { $author } Defense reporter
    .match-108 = { $author } Security correspondent
    .match-109 = { $author } Security editor
    .match-110 = { $author } Security reporter
    .match-111 = { $author } Energy correspondent
    .match-112 = { $author } Energy editor
    .match-113 = { $author } Energy reporter
    .match-114 = { $author } Climate correspondent
    .match-115 = { $author } Climate editor
    .match-116 = { $author } Climate reporter
    .match-117 = { $author } Chief political correspondent
    .match-118 = { $author } Political editor
    .match-119 = { $author } Senior reporter
    .match-120 = { $author } Staff writer
    .match-121 = { $author } Special correspondent
    .match-122 = { $author } Home affairs editor
    .match-123 = { $author } Social affairs correspondent
    .match-124 = Analysis by { $author }
    .match-125 = Interview by { $author }
    .match-126 = Review by { $author }
    .match-127 = Opinion by { $author }
    .match-128 = As told to { $author }

# Two writers or more.
# $authors: persons
byline-and = By { $authors }
    .match-1 = By: { $authors }
    .match-2 = Written by { $authors }
    .match-3 = Reported by { $authors }
    .match-4 = Story by { $authors }
    .match-5 = Article by { $authors }
    .match-6 = Report by { $authors }
    .match-7 = Text by { $authors }
    .match-8 = Words by { $authors }
    .match-9 = Posted by { $authors }
    .match-10 = Authors: { $authors }
    .match-11 = Writers: { $authors }
    .match-12 = Reporters: { $authors }
    .match-13 = Written by: { $authors }
    .match-14 = Words: { $authors }
    .match-15 = Text: { $authors }
    .match-16 = Author: { $authors }
    .match-17 = Author(s): { $authors }

# A writer with the help of another.
# $author: person
# $name: person
byline-with = By { $author }, with { $name }
    .match-1 = By { $author } with { $name }
    .match-2 = By { $author } together with { $name }
    .match-3 = By { $author } in collaboration with { $name }
    .match-4 = By { $author } as told to { $name }
    .match-5 = By { $author } with reporting by { $name }
    .match-6 = By { $author }; additional reporting by { $name }
    .match-7 = By { $author }. Additional reporting by { $name }

# A writer and where the report comes from.
# $author: person
# $place: place
byline-place = By { $author } in { $place }
    .match-1 = By { $author }, { $place }
    .match-2 = By { $author }, in { $place }
    .match-3 = By { $author } | { $place }
    .match-4 = By { $author } reporting from { $place }
    .match-5 = By { $author }, reporting from { $place }
    .match-6 = By { $author } reports from { $place }
    .match-7 = By { $author } / { $place }
    .match-8 = { $author } reports from { $place }
    .match-9 = { $author } reporting from { $place }
    .match-10 = Reporting by { $author } in { $place }
    .match-11 = Reporting by { $author } from { $place }
    .match-12 = Written by { $author } in { $place }
    .match-13 = Written by { $author } from { $place }
    .match-14 = Report by { $author } in { $place }
    .match-15 = Report by { $author } from { $place }

# A writer of the house.
# $author: person
byline-staff = { $author }, Staff Writer
    .match-1 = { $author }, Staff Reporter
    .match-2 = { $author }, Senior Reporter
    .match-3 = { $author }, Special Correspondent
    .match-4 = { $author }, Correspondent
    .match-5 = { $author }, Contributing Writer
    .match-6 = { $author }, Contributor
    .match-7 = { $author }, Editor
    .match-8 = { $author }, Political Correspondent
    .match-9 = { $author }, Diplomatic Correspondent
    .match-10 = { $author }, Senior Correspondent
    .match-11 = { $author }, Middle East Correspondent
    .match-12 = { $author }, Columnist
    .match-13 = { $author }, Reporter
    .match-14 = { $author }, Foreign Correspondent
    .match-15 = { $author }, Senior Writer
    .match-16 = { $author }, Freelance Writer
    .match-17 = { $author } | Staff Writer
    .match-18 = { $author } | Staff Reporter
    .match-19 = { $author } | Senior Reporter
    .match-20 = { $author } | Special Correspondent
    .match-21 = { $author } | Correspondent
    .match-22 = { $author } | Contributing Writer
    .match-23 = { $author } | Contributor
    .match-24 = { $author } | Editor
    .match-25 = { $author } | Political Correspondent
    .match-26 = { $author } | Diplomatic Correspondent
    .match-27 = { $author } | Senior Correspondent
    .match-28 = { $author } | Middle East Correspondent
    .match-29 = { $author } | Columnist
    .match-30 = { $author } | Reporter
    .match-31 = { $author } | Foreign Correspondent
    .match-32 = { $author } | Senior Writer
    .match-33 = { $author } | Freelance Writer
    .match-34 = { $author } - Staff Writer
    .match-35 = { $author } - Staff Reporter
    .match-36 = { $author } - Senior Reporter
    .match-37 = { $author } - Special Correspondent
    .match-38 = { $author } - Correspondent
    .match-39 = { $author } - Contributing Writer
    .match-40 = { $author } - Contributor
    .match-41 = { $author } - Editor
    .match-42 = { $author } - Political Correspondent
    .match-43 = { $author } - Diplomatic Correspondent
    .match-44 = { $author } - Senior Correspondent
    .match-45 = { $author } - Middle East Correspondent
    .match-46 = { $author } - Columnist
    .match-47 = { $author } - Reporter
    .match-48 = { $author } - Foreign Correspondent
    .match-49 = { $author } - Senior Writer
    .match-50 = { $author } - Freelance Writer
    .match-51 = By { $author }, Staff Writer
    .match-52 = By { $author }, Staff Reporter
    .match-53 = By { $author }, Senior Reporter
    .match-54 = By { $author }, Special Correspondent
    .match-55 = By { $author }, Correspondent
    .match-56 = By { $author }, Contributing Writer
    .match-57 = By { $author }, Contributor
    .match-58 = By { $author }, Editor
    .match-59 = By { $author }, Columnist
    .match-60 = By { $author }, Reporter
    .match-61 = By { $author }, Senior Correspondent
    .match-62 = By { $author }, Political Correspondent
    .match-63 = By { $author } | Staff Writer
    .match-64 = By { $author } | Staff Reporter
    .match-65 = By { $author } | Senior Reporter
    .match-66 = By { $author } | Special Correspondent
    .match-67 = By { $author } | Correspondent
    .match-68 = By { $author } | Contributing Writer
    .match-69 = By { $author } | Contributor
    .match-70 = By { $author } | Editor
    .match-71 = By { $author } | Columnist
    .match-72 = By { $author } | Reporter
    .match-73 = By { $author } | Senior Correspondent
    .match-74 = By { $author } | Political Correspondent
    .match-75 = By Staff Writer { $author }
    .match-76 = By our correspondent { $author }

# A writer and the paper.
# $author: person
# $site: site
byline-site = By { $author } for { $site }
    .match-1 = By { $author }, special to { $site }
    .match-2 = { $author }, special to { $site }
    .match-3 = { $author } writes for { $site }
    .match-4 = { $author } reporting for { $site }
    .match-5 = Written by { $author } for { $site }
    .match-6 = Reported by { $author } for { $site }

# A writer and the date.
# $author: person
# $date: date
byline-date = By { $author }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = By { $author } on { $date }
    .match-2 = By { $author } | { $date }
    .match-3 = By { $author } · { $date }
    .match-4 = By { $author } - { $date }
    .match-5 = Posted by { $author } on { $date }
    .match-6 = Posted by { $author } at { $date }
    .match-7 = Posted by { $author } | { $date }
    .match-8 = Posted by { $author } { $date }
    .match-9 = Published by { $author } on { $date }
    .match-10 = Published by { $author } at { $date }
    .match-11 = Published by { $author } | { $date }
    .match-12 = Published by { $author } { $date }
    .match-13 = Written by { $author } on { $date }
    .match-14 = Written by { $author } at { $date }
    .match-15 = Written by { $author } | { $date }
    .match-16 = Written by { $author } { $date }
    .match-17 = Posted { $date } by { $author }
    .match-18 = Published { $date } by { $author }
    .match-19 = Posted on { $date } by { $author }
    .match-20 = Published on { $date } by { $author }
    .match-21 = Written on { $date } by { $author }
    .match-22 = Posted at { $date } by { $author }
    .match-23 = Posted by { $author }, { $date }
    .match-24 = Published by { $author }, { $date }
    .match-25 = { $date }, By { $author }
    .match-26 = { $date } | By { $author }
    .match-27 = { $date } -By { $author }
    .match-28 = By { $author }, Published { $date }
    .match-29 = By { $author }, Published: { $date }
    .match-30 = By { $author }, Updated { $date }
    .match-31 = By { $author }, Updated: { $date }
    .match-32 = By { $author }, Posted { $date }
    .match-33 = By { $author }, Posted: { $date }
    .match-34 = By { $author } | Published { $date }
    .match-35 = By { $author } | Published: { $date }
    .match-36 = By { $author } | Updated { $date }
    .match-37 = By { $author } | Updated: { $date }
    .match-38 = By { $author } | Posted { $date }
    .match-39 = By { $author } | Posted: { $date }
    .match-40 = By { $author } · Published { $date }
    .match-41 = By { $author } · Published: { $date }
    .match-42 = By { $author } · Updated { $date }
    .match-43 = By { $author } · Updated: { $date }
    .match-44 = By { $author } · Posted { $date }
    .match-45 = By { $author } · Posted: { $date }
    .match-46 = By { $author } - Published { $date }
    .match-47 = By { $author } - Published: { $date }
    .match-48 = By { $author } - Updated { $date }
    .match-49 = By { $author } - Updated: { $date }
    .match-50 = By { $author } - Posted { $date }
    .match-51 = By { $author } - Posted: { $date }
    .match-52 = By { $author } Published { $date }
    .match-53 = By { $author } Published: { $date }
    .match-54 = By { $author } Updated { $date }
    .match-55 = By { $author } Updated: { $date }
    .match-56 = By { $author } Posted { $date }
    .match-57 = By { $author } Posted: { $date }
    .match-58 = { $author } | Published: { $date }
    .match-59 = { $author } | Published { $date }
    .match-60 = { $author } | Updated: { $date }
    .match-61 = { $author } | Updated { $date }
    .match-62 = { $author } - Published: { $date }

# Reporter and desk editor of an agency report.
# $author: person
# $name: person
byline-editing = Reporting by { $author }; editing by { $name }
    .match-1 = Reporting by { $author }; edited by { $name }
    .match-2 = Reporting by { $author }, editing by { $name }
    .match-3 = Reporting by { $author }, edited by { $name }
    .match-4 = Reporting by { $author }. editing by { $name }
    .match-5 = Reporting by { $author }. edited by { $name }
    .match-6 = Writing by { $author }; editing by { $name }
    .match-7 = Writing by { $author }; edited by { $name }
    .match-8 = Writing by { $author }, editing by { $name }
    .match-9 = Writing by { $author }, edited by { $name }
    .match-10 = Writing by { $author }. editing by { $name }
    .match-11 = Writing by { $author }. edited by { $name }
    .match-12 = Reported by { $author }; editing by { $name }
    .match-13 = Reported by { $author }; edited by { $name }
    .match-14 = Reported by { $author }, editing by { $name }
    .match-15 = Reported by { $author }, edited by { $name }
    .match-16 = Reported by { $author }. editing by { $name }
    .match-17 = Reported by { $author }. edited by { $name }
    .match-18 = Written by { $author }; editing by { $name }
    .match-19 = Written by { $author }; edited by { $name }
    .match-20 = Written by { $author }, editing by { $name }
    .match-21 = Written by { $author }, edited by { $name }
    .match-22 = Written by { $author }. editing by { $name }
    .match-23 = Written by { $author }. edited by { $name }
    .match-24 = Reporting by { $author }; writing by { $name }
    .match-25 = Reporting by { $author }, writing by { $name }
    .match-26 = Author: { $author }; Editor: { $name }
    .match-27 = Author: { $author }, Editor: { $name }
    .match-28 = Author: { $author } | Editor: { $name }
    .match-29 = By { $author }, edited by { $name }
    .match-30 = By { $author } | edited by { $name }

# The editor of a text.
# $name: person
byline-editor = Edited by { $name }
    .match-1 = Edited by: { $name }
    .match-2 = Editing by: { $name }
    .match-3 = Editing by { $name }
    .match-4 = Editor: { $name }
    .match-5 = Editor { $name }
    .match-6 = Editing: { $name }
    .match-7 = Editing { $name }
    .match-8 = Edit: { $name }
    .match-9 = Edit { $name }
    .match-10 = Editors: { $name }
    .match-11 = Editors { $name }
    .match-12 = Produced by: { $name }
    .match-13 = Produced by { $name }
    .match-14 = Managing editor: { $name }
    .match-15 = Managing editor { $name }
    .match-16 = Senior editor: { $name }
    .match-17 = Senior editor { $name }
    .match-18 = Copy editor: { $name }
    .match-19 = Copy editor { $name }
    .match-20 = Copy editing: { $name }
    .match-21 = Copy editing { $name }
    .match-22 = Fact-checked by: { $name }
    .match-23 = Fact-checked by { $name }
    .match-24 = Reviewed by: { $name }
    .match-25 = Reviewed by { $name }
    .match-26 = Medically reviewed by: { $name }
    .match-27 = Medically reviewed by { $name }
    .match-28 = Producer: { $name }
    .match-29 = Producer { $name }
    .match-30 = Production: { $name }
    .match-31 = Production { $name }

# Those who helped.
# $authors: persons
byline-contributed = { $authors } contributed to this report
    .match-1 = { $authors } contributed to this story
    .match-2 = { $authors } contributed to this article
    .match-3 = { $authors } contributed to reporting
    .match-4 = { $authors } contributed reporting to this report
    .match-5 = { $authors } contributed reporting to this story
    .match-6 = { $authors } contributed reporting to this article
    .match-7 = { $authors } contributed reporting to reporting
    .match-8 = { $authors } contributed to the this report
    .match-9 = { $authors } contributed to the this story
    .match-10 = { $authors } contributed to the this article
    .match-11 = { $authors } contributed to the reporting
    .match-12 = { $authors } contributed reporting
    .match-13 = { $authors } contributed
    .match-14 = Additional reporting by { $authors }
    .match-15 = Additional reporting was provided by { $authors }
    .match-16 = Additional writing by { $authors }
    .match-17 = Additional research by { $authors }
    .match-18 = With additional reporting by { $authors }
    .match-19 = With reporting by { $authors }
    .match-20 = With contributions by { $authors }
    .match-21 = Research by { $authors }
    .match-22 = Reporting contributed by { $authors }
    .match-23 = With contribution by { $authors }
    .match-24 = Additional reporting: { $authors }
    .match-25 = Contributors: { $authors }
    .match-26 = Research: { $authors }
    .match-27 = Additional research: { $authors }
    .match-28 = With reporting from: { $authors }
    .match-29 = With contributions from { $authors }
    .match-30 = With reporting from { $authors }
    .match-31 = With additional reporting from { $authors }

# An article of opinion.
# $author: person
byline-opinion = Opinion: { $author }
    .match-1 = Opinion by { $author }
    .match-2 = Analysis by { $author }
    .match-3 = Commentary by { $author }
    .match-4 = Column by { $author }
    .match-5 = Op-ed by { $author }
    .match-6 = Review by { $author }
    .match-7 = Guest essay by { $author }
    .match-8 = Essay by { $author }
    .match-9 = Analysis: { $author }
    .match-10 = Commentary: { $author }
    .match-11 = Column: { $author }
    .match-12 = Op-ed: { $author }
    .match-13 = Analysis | { $author }
    .match-14 = Opinion | { $author }
    .match-15 = Comment | { $author }
    .match-16 = Commentary | { $author }
    .match-17 = Op-ed | { $author }

# No writer but agencies.
byline-agencies = News agencies
    .match-1 = By news agencies
    .match-2 = By agencies
    .match-3 = By wire services
    .match-4 = By staff and agencies
    .match-5 = By agencies and staff
    .match-6 = By staff and wire reports
    .match-7 = By wire reports
    .match-8 = agencies
    .match-9 = wire services
    .match-10 = staff and agencies
    .match-11 = agencies and staff
    .match-12 = staff and wire reports
    .match-13 = wire reports
    .match-14 = By staff
    .match-15 = By staff writer
    .match-16 = Staff writers
    .match-17 = Staff report
    .match-18 = Staff reports
    .match-19 = News desk
    .match-20 = By news desk
    .match-21 = Web desk
    .match-22 = Editorial staff
    .match-23 = Our correspondent
    .match-24 = By our correspondent
    .match-25 = By the editorial board
    .match-26 = Editorial board
    .match-27 = By our staff

# The link to other articles of the writer.
# $author: person
byline-more = More from { $author }
    .match-1 = More by { $author }
    .match-2 = More articles by { $author }
    .match-3 = More stories by { $author }
    .match-4 = More articles from { $author }
    .match-5 = More stories from { $author }
    .match-6 = View all posts by { $author }
    .match-7 = View all articles by { $author }
    .match-8 = See all articles by { $author }
    .match-9 = All posts by { $author }
    .match-10 = All articles by { $author }
    .match-11 = All stories by { $author }
    .match-12 = Read more by { $author }
    .match-13 = Read more from { $author }
    .match-14 = See more by { $author }
    .match-15 = Articles by { $author }
    .match-16 = See all from { $author }
    .match-17 = View all stories by { $author }
    .match-18 = Posts by { $author }
    .match-19 = Other articles by { $author }
    .match-20 = Latest from { $author }
    .match-21 = The latest from { $author }
    .match-22 = { $author }'s other articles
    .match-23 = { $author }'s latest articles
    .match-24 = { $author }'s latest posts
    .match-25 = { $author }'s most recent articles

# The link to follow the writer.
# $author: person
byline-follow = Follow this author: { $author }
    .match-1 = Follow { $author } on Twitter
    .match-2 = Follow { $author } on X
    .match-3 = Follow { $author } on Facebook
    .match-4 = Follow { $author } on Instagram
    .match-5 = Follow { $author } on LinkedIn

# The heading of a note about the writer.
byline-about = About the author
    .match-1 = About the authors
    .match-2 = About the writer
    .match-3 = About the writers
    .match-4 = About the columnist
    .match-5 = Author bio
    .match-6 = About author

## Dates: when it was published, and changed.

# The first publication.
# $date: date
published = Published: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Published on { $date }
    .match-2 = Published at { $date }
    .match-3 = Posted on { $date }
    .match-4 = Posted at { $date }
    .match-5 = First published on { $date }
    .match-6 = First published at { $date }
    .match-7 = Originally published on { $date }
    .match-8 = Originally published at { $date }
    .match-9 = Issued on { $date }
    .match-10 = Issued at { $date }
    .match-11 = Created on { $date }
    .match-12 = Created at { $date }
    .match-13 = Filed on { $date }
    .match-14 = Filed at { $date }
    .match-15 = Uploaded on { $date }
    .match-16 = Uploaded at { $date }
    .match-17 = Published { $date }
    .match-18 = Posted { $date }
    .match-19 = First published { $date }
    .match-20 = Originally published { $date }
    .match-21 = Issued { $date }
    .match-22 = Created { $date }
    .match-23 = Filed { $date }
    .match-24 = Posted: { $date }
    .match-25 = First published: { $date }
    .match-26 = Originally published: { $date }
    .match-27 = Created: { $date }
    .match-28 = Date: { $date }
    .match-29 = Date published: { $date }
    .match-30 = Publication date: { $date }
    .match-31 = Published date: { $date }
    .match-32 = Published on: { $date }
    .match-33 = Published at: { $date }
    .match-34 = Posted on: { $date }
    .match-35 = Issued on: { $date }
    .match-36 = First published on: { $date }
    .match-37 = Release date: { $date }
    .match-38 = Released: { $date }
    .match-39 = Issued: { $date }
    .match-40 = Filed: { $date }
    .match-41 = Added: { $date }
    .match-42 = Uploaded: { $date }
    .match-43 = Post date: { $date }
    .match-44 = Date posted: { $date }
    .match-45 = Issue date: { $date }
    .match-46 = Publication: { $date }
    .match-47 = Dated: { $date }
    .match-48 = This article was first published on { $date }
    .match-49 = This article was first published at { $date }
    .match-50 = This article was first published { $date }
    .match-51 = This article was first posted on { $date }
    .match-52 = This article was first posted at { $date }
    .match-53 = This article was first posted { $date }
    .match-54 = This article was originally published on { $date }
    .match-55 = This article was originally published at { $date }
    .match-56 = This article was originally published { $date }
    .match-57 = This article was originally posted on { $date }
    .match-58 = This article was originally posted at { $date }
    .match-59 = This article was originally posted { $date }
    .match-60 = This article was published on { $date }
    .match-61 = This article was published at { $date }
    .match-62 = This article was published { $date }
    .match-63 = This article was posted on { $date }
    .match-64 = This article was posted at { $date }
    .match-65 = This article was posted { $date }
    .match-66 = This story was first published on { $date }
    .match-67 = This story was first published at { $date }
    .match-68 = This story was first published { $date }
    .match-69 = This story was first posted on { $date }
    .match-70 = This story was first posted at { $date }
    .match-71 = This story was first posted { $date }
    .match-72 = This story was originally published on { $date }
    .match-73 = This story was originally published at { $date }
    .match-74 = This story was originally published { $date }
    .match-75 = This story was originally posted on { $date }
    .match-76 = This story was originally posted at { $date }
    .match-77 = This story was originally posted { $date }
    .match-78 = This story was published on { $date }
    .match-79 = This story was published at { $date }
    .match-80 = This story was published { $date }
    .match-81 = This story was posted on { $date }
    .match-82 = This story was posted at { $date }
    .match-83 = This story was posted { $date }
    .match-84 = This post was first published on { $date }
    .match-85 = This post was first published at { $date }
    .match-86 = This post was first published { $date }
    .match-87 = This post was first posted on { $date }
    .match-88 = This post was first posted at { $date }
    .match-89 = This post was first posted { $date }
    .match-90 = This post was originally published on { $date }
    .match-91 = This post was originally published at { $date }
    .match-92 = This post was originally published { $date }
    .match-93 = This post was originally posted on { $date }
    .match-94 = This post was originally posted at { $date }
    .match-95 = This post was originally posted { $date }
    .match-96 = This post was published on { $date }
    .match-97 = This post was published at { $date }
    .match-98 = This post was published { $date }
    .match-99 = This post was posted on { $date }
    .match-100 = This post was posted at { $date }
    .match-101 = This post was posted { $date }
    .match-102 = { $date } (published)
    .match-103 = { $date } (first published)

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Published: { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · Updated: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Published: { $date }, Updated: { $updated }
    .match-2 = Published: { $date } | Updated: { $updated }
    .match-3 = Published: { $date } - Updated: { $updated }
    .match-4 = First published: { $date }, Updated: { $updated }
    .match-5 = First published: { $date } | Updated: { $updated }
    .match-6 = First published: { $date } - Updated: { $updated }
    .match-7 = Posted: { $date }, Updated: { $updated }
    .match-8 = Posted: { $date } | Updated: { $updated }
    .match-9 = Posted: { $date } - Updated: { $updated }
    .match-10 = Published { $date }, Updated { $updated }
    .match-11 = Published { $date }, Updated on { $updated }
    .match-12 = Published { $date } | Updated { $updated }
    .match-13 = Published { $date } | Updated on { $updated }
    .match-14 = Published { $date } - Updated { $updated }
    .match-15 = Published { $date } - Updated on { $updated }
    .match-16 = Published { $date } · Updated { $updated }
    .match-17 = Published { $date } · Updated on { $updated }
    .match-18 = Published on { $date }, Updated { $updated }
    .match-19 = Published on { $date }, Updated on { $updated }
    .match-20 = Published on { $date } | Updated { $updated }
    .match-21 = Published on { $date } | Updated on { $updated }
    .match-22 = Published on { $date } - Updated { $updated }
    .match-23 = Published on { $date } - Updated on { $updated }
    .match-24 = Published on { $date } · Updated { $updated }
    .match-25 = Published on { $date } · Updated on { $updated }
    .match-26 = First published { $date }, Updated { $updated }
    .match-27 = First published { $date }, Updated on { $updated }
    .match-28 = First published { $date } | Updated { $updated }
    .match-29 = First published { $date } | Updated on { $updated }
    .match-30 = First published { $date } - Updated { $updated }
    .match-31 = First published { $date } - Updated on { $updated }
    .match-32 = First published { $date } · Updated { $updated }
    .match-33 = First published { $date } · Updated on { $updated }
    .match-34 = First published on { $date }, Updated { $updated }
    .match-35 = First published on { $date }, Updated on { $updated }
    .match-36 = First published on { $date } | Updated { $updated }
    .match-37 = First published on { $date } | Updated on { $updated }
    .match-38 = First published on { $date } - Updated { $updated }
    .match-39 = First published on { $date } - Updated on { $updated }
    .match-40 = First published on { $date } · Updated { $updated }
    .match-41 = First published on { $date } · Updated on { $updated }
    .match-42 = Posted { $date }, Updated { $updated }
    .match-43 = Posted { $date }, Updated on { $updated }
    .match-44 = Posted { $date } | Updated { $updated }
    .match-45 = Posted { $date } | Updated on { $updated }
    .match-46 = Posted { $date } - Updated { $updated }
    .match-47 = Posted { $date } - Updated on { $updated }
    .match-48 = Posted { $date } · Updated { $updated }
    .match-49 = Posted { $date } · Updated on { $updated }
    .match-50 = Posted on { $date }, Updated { $updated }
    .match-51 = Posted on { $date }, Updated on { $updated }
    .match-52 = Posted on { $date } | Updated { $updated }
    .match-53 = Posted on { $date } | Updated on { $updated }
    .match-54 = Posted on { $date } - Updated { $updated }
    .match-55 = Posted on { $date } - Updated on { $updated }
    .match-56 = Posted on { $date } · Updated { $updated }
    .match-57 = Posted on { $date } · Updated on { $updated }
    .match-58 = Published: { $date }, Last updated: { $updated }
    .match-59 = Published: { $date }, Last updated { $updated }
    .match-60 = Published: { $date } | Last updated: { $updated }
    .match-61 = Published: { $date } | Last updated { $updated }
    .match-62 = Published: { $date } · Last updated: { $updated }
    .match-63 = Published: { $date } · Last updated { $updated }
    .match-64 = Published { $date }, Last updated: { $updated }
    .match-65 = Published { $date }, Last updated { $updated }
    .match-66 = Published { $date } | Last updated: { $updated }
    .match-67 = Published { $date } | Last updated { $updated }
    .match-68 = Published { $date } · Last updated: { $updated }
    .match-69 = Published { $date } · Last updated { $updated }
    .match-70 = Posted: { $date }, Last updated: { $updated }
    .match-71 = Posted: { $date }, Last updated { $updated }
    .match-72 = Posted: { $date } | Last updated: { $updated }
    .match-73 = Posted: { $date } | Last updated { $updated }
    .match-74 = Posted: { $date } · Last updated: { $updated }
    .match-75 = Posted: { $date } · Last updated { $updated }
    .match-76 = Posted { $date }, Last updated: { $updated }
    .match-77 = Posted { $date }, Last updated { $updated }
    .match-78 = Posted { $date } | Last updated: { $updated }
    .match-79 = Posted { $date } | Last updated { $updated }
    .match-80 = Posted { $date } · Last updated: { $updated }
    .match-81 = Posted { $date } · Last updated { $updated }
    .match-82 = { $date }, Updated: { $updated }
    .match-83 = { $date }, Updated { $updated }
    .match-84 = { $date } | Updated: { $updated }
    .match-85 = { $date } | Updated { $updated }
    .match-86 = { $date } - Updated: { $updated }
    .match-87 = { $date } - Updated { $updated }
    .match-88 = { $date } · Updated: { $updated }
    .match-89 = { $date } · Updated { $updated }
    .match-90 = { $date } (Updated: { $updated })
    .match-91 = Updated: { $updated }, Published: { $date }
    .match-92 = Updated: { $updated }, Published { $date }
    .match-93 = Updated: { $updated }, First published: { $date }
    .match-94 = Updated: { $updated }, First published { $date }
    .match-95 = Updated: { $updated } | Published: { $date }
    .match-96 = Updated: { $updated } | Published { $date }
    .match-97 = Updated: { $updated } | First published: { $date }
    .match-98 = Updated: { $updated } | First published { $date }
    .match-99 = Updated: { $updated } · Published: { $date }
    .match-100 = Updated: { $updated } · Published { $date }
    .match-101 = Updated: { $updated } · First published: { $date }
    .match-102 = Updated: { $updated } · First published { $date }
    .match-103 = Updated { $updated }, Published: { $date }
    .match-104 = Updated { $updated }, Published { $date }
    .match-105 = Updated { $updated }, First published: { $date }
    .match-106 = Updated { $updated }, First published { $date }
    .match-107 = Updated { $updated } | Published: { $date }
    .match-108 = Updated { $updated } | Published { $date }
    .match-109 = Updated { $updated } | First published: { $date }
    .match-110 = Updated { $updated } | First published { $date }
    .match-111 = Updated { $updated } · Published: { $date }
    .match-112 = Updated { $updated } · Published { $date }
    .match-113 = Updated { $updated } · First published: { $date }
    .match-114 = Updated { $updated } · First published { $date }
    .match-115 = { $date } Updated { $updated }
    .match-116 = Published { $date } Updated { $updated }
    .match-117 = Published { $date }, updated { $updated }

# The last change.
# $date: date
updated = Updated: { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Updated { $date }
    .match-2 = Last updated { $date }
    .match-3 = Last update { $date }
    .match-4 = Last modified { $date }
    .match-5 = Modified { $date }
    .match-6 = Last edited { $date }
    .match-7 = Edited { $date }
    .match-8 = Last revised { $date }
    .match-9 = Updated on { $date }
    .match-10 = Updated at { $date }
    .match-11 = Last updated on { $date }
    .match-12 = Last updated at { $date }
    .match-13 = Last modified on { $date }
    .match-14 = Last modified at { $date }
    .match-15 = Modified on { $date }
    .match-16 = Modified at { $date }
    .match-17 = Last edited on { $date }
    .match-18 = Last edited at { $date }
    .match-19 = Edited on { $date }
    .match-20 = Edited at { $date }
    .match-21 = Last revised on { $date }
    .match-22 = Last revised at { $date }
    .match-23 = Last updated: { $date }
    .match-24 = Last update: { $date }
    .match-25 = Last modified: { $date }
    .match-26 = Modified: { $date }
    .match-27 = Last edited: { $date }
    .match-28 = Edited: { $date }
    .match-29 = Date updated: { $date }
    .match-30 = Last revised: { $date }
    .match-31 = Update: { $date }
    .match-32 = Latest update: { $date }
    .match-33 = Updated on: { $date }
    .match-34 = Updated at: { $date }
    .match-35 = Page last updated: { $date }
    .match-36 = Story updated: { $date }
    .match-37 = Update time: { $date }
    .match-38 = As of: { $date }
    .match-39 = Date modified: { $date }
    .match-40 = This article was updated on { $date }
    .match-41 = This article was updated at { $date }
    .match-42 = This article was updated { $date }
    .match-43 = This article was modified on { $date }
    .match-44 = This article was modified at { $date }
    .match-45 = This article was modified { $date }
    .match-46 = This article was last updated on { $date }
    .match-47 = This article was last updated at { $date }
    .match-48 = This article was last updated { $date }
    .match-49 = This article was last modified on { $date }
    .match-50 = This article was last modified at { $date }
    .match-51 = This article was last modified { $date }
    .match-52 = This story was updated on { $date }
    .match-53 = This story was updated at { $date }
    .match-54 = This story was updated { $date }
    .match-55 = This story was modified on { $date }
    .match-56 = This story was modified at { $date }
    .match-57 = This story was modified { $date }
    .match-58 = This story was last updated on { $date }
    .match-59 = This story was last updated at { $date }
    .match-60 = This story was last updated { $date }
    .match-61 = This story was last modified on { $date }
    .match-62 = This story was last modified at { $date }
    .match-63 = This story was last modified { $date }
    .match-64 = This post was updated on { $date }
    .match-65 = This post was updated at { $date }
    .match-66 = This post was updated { $date }
    .match-67 = This post was modified on { $date }
    .match-68 = This post was modified at { $date }
    .match-69 = This post was modified { $date }
    .match-70 = This post was last updated on { $date }
    .match-71 = This post was last updated at { $date }
    .match-72 = This post was last updated { $date }
    .match-73 = This post was last modified on { $date }
    .match-74 = This post was last modified at { $date }
    .match-75 = This post was last modified { $date }
    .match-76 = This page was updated on { $date }
    .match-77 = This page was updated at { $date }
    .match-78 = This page was updated { $date }
    .match-79 = This page was modified on { $date }
    .match-80 = This page was modified at { $date }
    .match-81 = This page was modified { $date }
    .match-82 = This page was last updated on { $date }
    .match-83 = This page was last updated at { $date }
    .match-84 = This page was last updated { $date }
    .match-85 = This page was last modified on { $date }
    .match-86 = This page was last modified at { $date }
    .match-87 = This page was last modified { $date }
    .match-88 = { $date } (updated)
    .match-89 = { $date } (last updated)
    .match-90 = { $date }, updated
    .match-91 = { $date }, last updated

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] { NUMBER($minutes) } minute ago
   *[other] { NUMBER($minutes) } minutes ago
  }
    .match-1 = { $minutes } min ago
    .match-2 = { $minutes } mins ago
    .match-3 = Published: { $minutes } minutes ago
    .match-4 = Published: { $minutes } min ago
    .match-5 = Published { $minutes } minutes ago
    .match-6 = Published { $minutes } min ago
    .match-7 = Posted: { $minutes } minutes ago
    .match-8 = Posted: { $minutes } min ago
    .match-9 = Posted { $minutes } minutes ago
    .match-10 = Posted { $minutes } min ago
    .match-11 = a minute ago

# $count: number
published-hours-ago = { $count ->
    [one] { NUMBER($count) } hour ago
   *[other] { NUMBER($count) } hours ago
  }
    .match-1 = { $count } hr ago
    .match-2 = { $count } hrs ago
    .match-3 = { $count } h ago
    .match-4 = Published: { $count } hours ago
    .match-5 = Published: { $count } hour ago
    .match-6 = Published { $count } hours ago
    .match-7 = Published { $count } hour ago
    .match-8 = Posted: { $count } hours ago
    .match-9 = Posted: { $count } hour ago
    .match-10 = Posted { $count } hours ago
    .match-11 = Posted { $count } hour ago
    .match-12 = an hour ago

# $count: number
published-days-ago = { $count ->
    [one] { NUMBER($count) } day ago
   *[other] { NUMBER($count) } days ago
  }
    .match-1 = Published: { $count } days ago
    .match-2 = Published { $count } days ago
    .match-3 = Posted: { $count } days ago
    .match-4 = Posted { $count } days ago
    .match-5 = a day ago

# $count: number
published-weeks-ago = { $count ->
    [one] { NUMBER($count) } week ago
   *[other] { NUMBER($count) } weeks ago
  }
    .match-1 = Published: { $count } weeks ago
    .match-2 = Published: { $count } week ago
    .match-3 = Published { $count } weeks ago
    .match-4 = Published { $count } week ago
    .match-5 = Posted: { $count } weeks ago
    .match-6 = Posted: { $count } week ago
    .match-7 = Posted { $count } weeks ago
    .match-8 = Posted { $count } week ago

# Published this minute.
published-now = Just now
    .match-1 = moments ago
    .match-2 = a moment ago
    .match-3 = seconds ago
    .match-4 = a few seconds ago
    .match-5 = Published just now
    .match-6 = Updated just now

# Published today or yesterday, with the hour.
# $date: date
published-today = Today, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Today at { $date }
    .match-2 = Today @ { $date }
    .match-3 = Today | { $date }
    .match-4 = Today · { $date }
    .match-5 = Today - { $date }
    .match-6 = Published today, { $date }
    .match-7 = Published today at { $date }
    .match-8 = Posted today, { $date }
    .match-9 = Posted today at { $date }
    .match-10 = Updated today, { $date }
    .match-11 = Updated today at { $date }

# $date: date
published-yesterday = Yesterday, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Yesterday at { $date }
    .match-2 = Yesterday @ { $date }
    .match-3 = Yesterday | { $date }
    .match-4 = Yesterday · { $date }
    .match-5 = Yesterday - { $date }
    .match-6 = Published yesterday, { $date }
    .match-7 = Published yesterday at { $date }
    .match-8 = Posted yesterday, { $date }
    .match-9 = Posted yesterday at { $date }
    .match-10 = Updated yesterday, { $date }
    .match-11 = Updated yesterday at { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] This article is more than { NUMBER($count) } year old
   *[other] This article is more than { NUMBER($count) } years old
  }
    .match-1 = This article is over { $count } year old
    .match-2 = This article is over { $count } years old
    .match-3 = This article is over { $count } months old
    .match-4 = This article is more than { $count } year old
    .match-5 = This article is more than { $count } years old
    .match-6 = This article is more than { $count } months old
    .match-7 = This story is over { $count } year old
    .match-8 = This story is over { $count } years old
    .match-9 = This story is over { $count } months old
    .match-10 = This story is more than { $count } year old
    .match-11 = This story is more than { $count } years old
    .match-12 = This story is more than { $count } months old
    .match-13 = This post is over { $count } year old
    .match-14 = This post is over { $count } years old
    .match-15 = This post is over { $count } months old
    .match-16 = This post is more than { $count } year old
    .match-17 = This post is more than { $count } years old
    .match-18 = This post is more than { $count } months old
    .match-19 = This article is over a year old
    .match-20 = This story is over a year old
    .match-21 = This post is over a year old

# Where else it was published.
# $site: site
# $date: date
published-print = Published in { $site }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Published in the print edition of { $site } on { $date }
    .match-2 = Published in the print edition of { $site } , { $date }
    .match-3 = Published in { $site } on { $date }
    .match-4 = Published in { $site } , { $date }
    .match-5 = First published in the print edition of { $site } on { $date }
    .match-6 = First published in the print edition of { $site } , { $date }
    .match-7 = First published in { $site } on { $date }
    .match-8 = First published in { $site } , { $date }
    .match-9 = Appeared in the print edition of { $site } on { $date }
    .match-10 = Appeared in the print edition of { $site } , { $date }
    .match-11 = Appeared in { $site } on { $date }
    .match-12 = Appeared in { $site } , { $date }
    .match-13 = Originally published in the print edition of { $site } on { $date }
    .match-14 = Originally published in the print edition of { $site } , { $date }
    .match-15 = Originally published in { $site } on { $date }
    .match-16 = Originally published in { $site } , { $date }
    .match-17 = A version of this article appears in print on { $date }
    .match-18 = This article appeared in the { $date } issue of { $site }
    .match-19 = This article appeared in the { $date } edition of { $site }
    .match-20 = This article appeared in the { $date } print edition of { $site }
    .match-21 = This article appears in the { $date } issue of { $site }
    .match-22 = This article appears in the { $date } edition of { $site }
    .match-23 = This article appears in the { $date } print edition of { $site }
    .match-24 = A version of this article appeared in the { $date } issue of { $site }
    .match-25 = A version of this article appeared in the { $date } edition of { $site }
    .match-26 = A version of this article appeared in the { $date } print edition of { $site }
    .match-27 = From the { $date } issue of { $site }
    .match-28 = From the { $date } edition of { $site }
    .match-29 = Print edition: { $date }
    .match-30 = In print: { $date }
    .match-31 = From the print edition: { $date }

## Facts about the article.

# How long reading takes.
# $minutes: number
reading-time = { $minutes ->
    [one] Reading time: { NUMBER($minutes) } minute
   *[other] Reading time: { NUMBER($minutes) } minutes
  }
    .match-1 = { $minutes }-minute read
    .match-2 = { $minutes }-min read
    .match-3 = { $minutes }-minutes read
    .match-4 = { $minutes } minute read
    .match-5 = { $minutes } min read
    .match-6 = { $minutes } minutes read
    .match-7 = { $minutes } min reading
    .match-8 = { $minutes } min reading time
    .match-9 = { $minutes } min to read
    .match-10 = { $minutes } mins reading
    .match-11 = { $minutes } mins reading time
    .match-12 = { $minutes } mins to read
    .match-13 = { $minutes } minutes reading
    .match-14 = { $minutes } minutes reading time
    .match-15 = { $minutes } minutes to read
    .match-16 = Reading time: about { $minutes } min
    .match-17 = Reading time: about { $minutes } mins
    .match-18 = Reading time: about { $minutes } minutes
    .match-19 = Reading time: about { $minutes } minute
    .match-20 = Reading time: ~{ $minutes } min
    .match-21 = Reading time: ~{ $minutes } mins
    .match-22 = Reading time: ~{ $minutes } minutes
    .match-23 = Reading time: ~{ $minutes } minute
    .match-24 = Reading time: { $minutes } min
    .match-25 = Reading time: { $minutes } mins
    .match-26 = Reading time: { $minutes } minutes
    .match-27 = Reading time: { $minutes } minute
    .match-28 = Read time: about { $minutes } min
    .match-29 = Read time: about { $minutes } mins
    .match-30 = Read time: about { $minutes } minutes
    .match-31 = Read time: about { $minutes } minute
    .match-32 = Read time: ~{ $minutes } min
    .match-33 = Read time: ~{ $minutes } mins
    .match-34 = Read time: ~{ $minutes } minutes
    .match-35 = Read time: ~{ $minutes } minute
    .match-36 = Read time: { $minutes } min
    .match-37 = Read time: { $minutes } mins
    .match-38 = Read time: { $minutes } minutes
    .match-39 = Read time: { $minutes } minute
    .match-40 = Time to read: about { $minutes } min
    .match-41 = Time to read: about { $minutes } mins
    .match-42 = Time to read: about { $minutes } minutes
    .match-43 = Time to read: about { $minutes } minute
    .match-44 = Time to read: ~{ $minutes } min
    .match-45 = Time to read: ~{ $minutes } mins
    .match-46 = Time to read: ~{ $minutes } minutes
    .match-47 = Time to read: ~{ $minutes } minute
    .match-48 = Time to read: { $minutes } min
    .match-49 = Time to read: { $minutes } mins
    .match-50 = Time to read: { $minutes } minutes
    .match-51 = Time to read: { $minutes } minute
    .match-52 = Estimated reading time: about { $minutes } min
    .match-53 = Estimated reading time: about { $minutes } mins
    .match-54 = Estimated reading time: about { $minutes } minutes
    .match-55 = Estimated reading time: about { $minutes } minute
    .match-56 = Estimated reading time: ~{ $minutes } min
    .match-57 = Estimated reading time: ~{ $minutes } mins
    .match-58 = Estimated reading time: ~{ $minutes } minutes
    .match-59 = Estimated reading time: ~{ $minutes } minute
    .match-60 = Estimated reading time: { $minutes } min
    .match-61 = Estimated reading time: { $minutes } mins
    .match-62 = Estimated reading time: { $minutes } minutes
    .match-63 = Estimated reading time: { $minutes } minute
    .match-64 = Est. reading time: about { $minutes } min
    .match-65 = Est. reading time: about { $minutes } mins
    .match-66 = Est. reading time: about { $minutes } minutes
    .match-67 = Est. reading time: about { $minutes } minute
    .match-68 = Est. reading time: ~{ $minutes } min
    .match-69 = Est. reading time: ~{ $minutes } mins
    .match-70 = Est. reading time: ~{ $minutes } minutes
    .match-71 = Est. reading time: ~{ $minutes } minute
    .match-72 = Est. reading time: { $minutes } min
    .match-73 = Est. reading time: { $minutes } mins
    .match-74 = Est. reading time: { $minutes } minutes
    .match-75 = Est. reading time: { $minutes } minute
    .match-76 = Reading time { $minutes } min
    .match-77 = Reading time { $minutes } minutes
    .match-78 = Read time { $minutes } min
    .match-79 = Read time { $minutes } minutes
    .match-80 = Estimated reading time { $minutes } min
    .match-81 = Estimated reading time { $minutes } minutes
    .match-82 = Read in { $minutes } min
    .match-83 = Read in { $minutes } minutes
    .match-84 = Takes about { $minutes } minutes to read
    .match-85 = Takes { $minutes } minutes to read

# The same in under a minute.
reading-time-short = Reading time: less than a minute
    .match-1 = Less than a minute
    .match-2 = Less than 1 minute
    .match-3 = Under a minute
    .match-4 = 1 minute or less
    .match-5 = Less than a minute read
    .match-6 = Less than a minute to read
    .match-7 = Less than 1 minute read
    .match-8 = Less than 1 minute to read
    .match-9 = Less than 1 min read
    .match-10 = Less than 1 min to read
    .match-11 = Under a minute read
    .match-12 = Under a minute to read
    .match-13 = Under 1 minute read
    .match-14 = Under 1 minute to read
    .match-15 = Reading time: less than 1 minute
    .match-16 = Reading time: under a minute
    .match-17 = Reading time: under 1 minute

# How long listening takes.
# $minutes: number
reading-time-listen = { $minutes ->
    [one] Listen: { NUMBER($minutes) } minute
   *[other] Listen: { NUMBER($minutes) } minutes
  }
    .match-1 = Listen ({ $minutes } min)
    .match-2 = Listen ({ $minutes } minutes)
    .match-3 = Listen to this article ({ $minutes } min)
    .match-4 = Listen to this article ({ $minutes } minutes)
    .match-5 = Audio ({ $minutes } min)
    .match-6 = Audio ({ $minutes } minutes)
    .match-7 = Listen: { $minutes } min
    .match-8 = Listen: { $minutes } minutes
    .match-9 = Listen · { $minutes } min
    .match-10 = Listen · { $minutes } minutes
    .match-11 = Listen { $minutes } min
    .match-12 = Listen { $minutes } minutes
    .match-13 = Listen to this article: { $minutes } min
    .match-14 = Listen to this article: { $minutes } minutes
    .match-15 = Listen to this article · { $minutes } min
    .match-16 = Listen to this article · { $minutes } minutes
    .match-17 = Listen to this article { $minutes } min
    .match-18 = Listen to this article { $minutes } minutes
    .match-19 = Audio: { $minutes } min
    .match-20 = Audio: { $minutes } minutes
    .match-21 = Audio · { $minutes } min
    .match-22 = Audio · { $minutes } minutes
    .match-23 = Audio { $minutes } min
    .match-24 = Audio { $minutes } minutes
    .match-25 = { $minutes }-min listen
    .match-26 = { $minutes }-minute listen
    .match-27 = { $minutes } min listen
    .match-28 = { $minutes } minute listen

# Its words.
# $count: number
reading-time-words = { $count ->
    [one] { NUMBER($count) } word
   *[other] { NUMBER($count) } words
  }
    .match-1 = Word count: { $count } words
    .match-2 = Word count: { $count }
    .match-3 = Words: { $count } words
    .match-4 = Words: { $count }
    .match-5 = Length: { $count } words
    .match-6 = Length: { $count }

# The part of the paper.
# $section: section
section = Section: { $section }
    .match-1 = Category: { $section }
    .match-2 = Categories: { $section }
    .match-3 = Filed in: { $section }
    .match-4 = Posted in: { $section }
    .match-5 = Published in: { $section }
    .match-6 = Department: { $section }
    .match-7 = Column: { $section }
    .match-8 = Topic area: { $section }
    .match-9 = News category: { $section }
    .match-10 = Article category: { $section }
    .match-11 = Post category: { $section }
    .match-12 = Desk: { $section }
    .match-13 = Rubric: { $section }
    .match-14 = Channel: { $section }
    .match-15 = Under category: { $section }
    .match-16 = Main category: { $section }
    .match-17 = Posted in { $section }
    .match-18 = Filed in { $section }
    .match-19 = Categorized as { $section }
    .match-20 = Categorised as { $section }
    .match-21 = Categorized in { $section }
    .match-22 = Posted under { $section }
    .match-23 = Category { $section }
    .match-24 = Section { $section }
    .match-25 = Category - { $section }
    .match-26 = In section { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Home › { $section }
    .match-1 = Home | { $section }
    .match-2 = Home / { $section }
    .match-3 = Home » { $section }
    .match-4 = Home → { $section }
    .match-5 = Home - { $section }
    .match-6 = Home :: { $section }
    .match-7 = Home • { $section }
    .match-8 = Homepage | { $section }
    .match-9 = Homepage / { $section }
    .match-10 = Homepage » { $section }
    .match-11 = Homepage → { $section }
    .match-12 = Homepage - { $section }
    .match-13 = Homepage :: { $section }
    .match-14 = Homepage • { $section }
    .match-15 = Main | { $section }
    .match-16 = Main / { $section }
    .match-17 = Main » { $section }
    .match-18 = Main → { $section }
    .match-19 = Main - { $section }
    .match-20 = Main :: { $section }
    .match-21 = Main • { $section }
    .match-22 = Front page | { $section }
    .match-23 = Front page / { $section }
    .match-24 = Front page » { $section }
    .match-25 = Front page → { $section }
    .match-26 = Front page - { $section }
    .match-27 = Front page :: { $section }
    .match-28 = Front page • { $section }
    .match-29 = Home > { $section }
    .match-30 = You are here: { $section }
    .match-31 = You are here: Home | { $section }
    .match-32 = You are here: Home / { $section }
    .match-33 = You are here: Home » { $section }
    .match-34 = You are here: Home › { $section }

# The topics.
# $tags: tags
tags = Topics: { $tags }
    .match-1 = Tags: { $tags }
    .match-2 = Tag: { $tags }
    .match-3 = Topic: { $tags }
    .match-4 = Tagged: { $tags }
    .match-5 = Tagged with: { $tags }
    .match-6 = Tagged as: { $tags }
    .match-7 = Tagged in: { $tags }
    .match-8 = Tagged under: { $tags }
    .match-9 = Keywords: { $tags }
    .match-10 = Key words: { $tags }
    .match-11 = Filed under: { $tags }
    .match-12 = Labels: { $tags }
    .match-13 = Label: { $tags }
    .match-14 = Related topics: { $tags }
    .match-15 = Related tags: { $tags }
    .match-16 = Post tags: { $tags }
    .match-17 = Article tags: { $tags }
    .match-18 = Hashtags: { $tags }
    .match-19 = More on these topics: { $tags }
    .match-20 = Explore more on these topics: { $tags }
    .match-21 = Explore more: { $tags }
    .match-22 = Explore related topics: { $tags }
    .match-23 = Read more about: { $tags }
    .match-24 = More about: { $tags }
    .match-25 = In this article: { $tags }
    .match-26 = In this story: { $tags }
    .match-27 = Mentioned in this article: { $tags }
    .match-28 = Article topics: { $tags }
    .match-29 = Trending topics: { $tags }
    .match-30 = Themes: { $tags }
    .match-31 = Key topics: { $tags }
    .match-32 = Tagged { $tags }
    .match-33 = Tagged with { $tags }
    .match-34 = Filed under { $tags }
    .match-35 = Tagged as { $tags }
    .match-36 = Tagged under { $tags }
    .match-37 = More on these topics { $tags }
    .match-38 = Related topics { $tags }
    .match-39 = Keywords { $tags }
    .match-40 = Explore more on these topics { $tags }
    .match-41 = Tags { $tags }
    .match-42 = Tags - { $tags }

# Their heading alone.
tags-heading = Topics
    .match-1 = Tags
    .match-2 = Related topics
    .match-3 = Keywords
    .match-4 = Hashtags
    .match-5 = Related tags
    .match-6 = More on these topics
    .match-7 = Explore more on these topics
    .match-8 = Topics in this article
    .match-9 = Topics mentioned in this article
    .match-10 = Filed under
    .match-11 = Post tags
    .match-12 = Article topics
    .match-13 = Explore topics
    .match-14 = Key topics

# Where the report was taken from.
# $site: site
source = Source: { $site }
    .match-1 = Sources: { $site }
    .match-2 = News source: { $site }
    .match-3 = Article source: { $site }
    .match-4 = Original source: { $site }
    .match-5 = Via: { $site }
    .match-6 = Story source: { $site }
    .match-7 = Data source: { $site }
    .match-8 = Agency: { $site }
    .match-9 = Information source: { $site }
    .match-10 = Source link: { $site }
    .match-11 = Source of information: { $site }
    .match-12 = Source and credit: { $site }
    .match-13 = Text source: { $site }
    .match-14 = Source - { $site }
    .match-15 = Source | { $site }
    .match-16 = Source / { $site }
    .match-17 = Sources - { $site }
    .match-18 = Sources | { $site }
    .match-19 = Sources / { $site }
    .match-20 = According to: { $site }

# No source but agencies.
source-agencies = Source: agencies
    .match-1 = Sources: agencies
    .match-2 = Source: news agencies
    .match-3 = Source: wire services
    .match-4 = Source: agencies and websites
    .match-5 = With agencies
    .match-6 = With agency inputs
    .match-7 = With news agencies
    .match-8 = With wire services
    .match-9 = With inputs from agencies
    .match-10 = With inputs from agency inputs
    .match-11 = With inputs from news agencies
    .match-12 = With inputs from wire services
    .match-13 = With input from agencies
    .match-14 = With input from agency inputs
    .match-15 = With input from news agencies
    .match-16 = With input from wire services
    .match-17 = Inputs from agencies
    .match-18 = Inputs from agency inputs
    .match-19 = Inputs from news agencies
    .match-20 = Inputs from wire services
    .match-21 = Compiled from agencies
    .match-22 = Compiled from agency inputs
    .match-23 = Compiled from news agencies
    .match-24 = Compiled from wire services

# Where it appeared first.
# $site: site
source-original = First published in { $site }
    .match-1 = This article originally appeared on { $site }
    .match-2 = This article originally appeared in { $site }
    .match-3 = This article first appeared on { $site }
    .match-4 = This article first appeared in { $site }
    .match-5 = This article was originally published on { $site }
    .match-6 = This article was originally published in { $site }
    .match-7 = This article was first published on { $site }
    .match-8 = This article was first published in { $site }
    .match-9 = This story originally appeared on { $site }
    .match-10 = This story originally appeared in { $site }
    .match-11 = This story first appeared on { $site }
    .match-12 = This story first appeared in { $site }
    .match-13 = This story was originally published on { $site }
    .match-14 = This story was originally published in { $site }
    .match-15 = This story was first published on { $site }
    .match-16 = This story was first published in { $site }
    .match-17 = This piece originally appeared on { $site }
    .match-18 = This piece originally appeared in { $site }
    .match-19 = This piece first appeared on { $site }
    .match-20 = This piece first appeared in { $site }
    .match-21 = This piece was originally published on { $site }
    .match-22 = This piece was originally published in { $site }
    .match-23 = This piece was first published on { $site }
    .match-24 = This piece was first published in { $site }
    .match-25 = This post originally appeared on { $site }
    .match-26 = This post originally appeared in { $site }
    .match-27 = This post first appeared on { $site }
    .match-28 = This post first appeared in { $site }
    .match-29 = This post was originally published on { $site }
    .match-30 = This post was originally published in { $site }
    .match-31 = This post was first published on { $site }
    .match-32 = This post was first published in { $site }
    .match-33 = Originally published on { $site }
    .match-34 = Originally published by { $site }
    .match-35 = Originally published from { $site }
    .match-36 = Originally published with permission from { $site }
    .match-37 = First published on { $site }
    .match-38 = First published by { $site }
    .match-39 = First published from { $site }
    .match-40 = First published with permission from { $site }
    .match-41 = Republished on { $site }
    .match-42 = Republished by { $site }
    .match-43 = Republished from { $site }
    .match-44 = Republished with permission from { $site }
    .match-45 = Reprinted on { $site }
    .match-46 = Reprinted by { $site }
    .match-47 = Reprinted from { $site }
    .match-48 = Reprinted with permission from { $site }
    .match-49 = Originally published in { $site }
    .match-50 = This article is republished from { $site }
    .match-51 = This story was originally published by { $site }

# The closing line of a syndicated feed.
# $title: title
# $site: site
source-post = The post { $title } appeared first on { $site }
    .match-1 = The post “{ $title }” appeared first on { $site }
    .match-2 = The post “{ $title }” first appeared on { $site }
    .match-3 = The post “{ $title }” was first published on { $site }
    .match-4 = The post “{ $title }” originally appeared on { $site }
    .match-5 = The post { $title } first appeared on { $site }
    .match-6 = The post { $title } was first published on { $site }
    .match-7 = The post { $title } originally appeared on { $site }

# A mistake put right.
# $reason: text
correction = Correction: { $reason }
    .match-1 = Corrections: { $reason }
    .match-2 = Corrected: { $reason }
    .match-3 = Correction notice: { $reason }
    .match-4 = Errata: { $reason }
    .match-5 = Erratum: { $reason }
    .match-6 = Correction and clarification: { $reason }
    .match-7 = Corrections and clarifications: { $reason }
    .match-8 = An earlier version of this article { $reason }
    .match-9 = An earlier version of this story { $reason }
    .match-10 = An earlier version of this report { $reason }
    .match-11 = An earlier version of this post { $reason }
    .match-12 = An earlier version of this headline { $reason }
    .match-13 = A previous version of this article { $reason }
    .match-14 = A previous version of this story { $reason }
    .match-15 = A previous version of this report { $reason }
    .match-16 = A previous version of this post { $reason }
    .match-17 = A previous version of this headline { $reason }
    .match-18 = The original version of this article { $reason }
    .match-19 = The original version of this story { $reason }
    .match-20 = The original version of this report { $reason }
    .match-21 = The original version of this post { $reason }
    .match-22 = The original version of this headline { $reason }
    .match-23 = This article has been corrected to { $reason }
    .match-24 = This story has been corrected to { $reason }
    .match-25 = Correction - { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-date = Correction, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Correction on { $date }: { $reason }
    .match-2 = Correction { $date }: { $reason }
    .match-3 = Correction ({ $date }): { $reason }
    .match-4 = This article was corrected on { $date }. { $reason }
    .match-5 = This article was corrected on { $date } to { $reason }
    .match-6 = This article was amended on { $date }. { $reason }
    .match-7 = This article was amended on { $date } to { $reason }
    .match-8 = This story was corrected on { $date }. { $reason }
    .match-9 = This story was corrected on { $date } to { $reason }
    .match-10 = This story was amended on { $date }. { $reason }
    .match-11 = This story was amended on { $date } to { $reason }
    .match-12 = This report was corrected on { $date }. { $reason }
    .match-13 = This report was corrected on { $date } to { $reason }
    .match-14 = This report was amended on { $date }. { $reason }
    .match-15 = This report was amended on { $date } to { $reason }
    .match-16 = Amended on: { $date }: { $reason }
    .match-17 = Amended on: { $date }. { $reason }
    .match-18 = Amended on { $date }: { $reason }
    .match-19 = Amended on { $date }. { $reason }
    .match-20 = Corrected on: { $date }: { $reason }
    .match-21 = Corrected on: { $date }. { $reason }
    .match-22 = Corrected on { $date }: { $reason }
    .match-23 = Corrected on { $date }. { $reason }

# That there was one, without what.
correction-note = This article has been corrected
    .match-1 = This article was corrected
    .match-2 = This article has been amended
    .match-3 = This article was amended
    .match-4 = This story has been corrected
    .match-5 = This story was corrected
    .match-6 = This story has been amended
    .match-7 = This story was amended
    .match-8 = This report has been corrected
    .match-9 = This report was corrected
    .match-10 = This report has been amended
    .match-11 = This report was amended
    .match-12 = This post has been corrected
    .match-13 = This post was corrected
    .match-14 = This post has been amended
    .match-15 = This post was amended
    .match-16 = Correction appended
    .match-17 = Corrected
    .match-18 = Correction
    .match-19 = Corrections
    .match-20 = Corrections and clarifications
    .match-21 = We regret the error

# How to report a mistake.
correction-report = Report an error
    .match-1 = Found a mistake
    .match-2 = Found an error
    .match-3 = Found a typo
    .match-4 = Spotted a mistake
    .match-5 = Spotted an error
    .match-6 = Spotted a typo
    .match-7 = See a mistake
    .match-8 = See an error
    .match-9 = See a typo
    .match-10 = Noticed a mistake
    .match-11 = Noticed an error
    .match-12 = Noticed a typo
    .match-13 = Did you find a mistake
    .match-14 = Did you find an error
    .match-15 = Did you find a typo
    .match-16 = Did you spot a mistake
    .match-17 = Did you spot an error
    .match-18 = Did you spot a typo
    .match-19 = Report a mistake
    .match-20 = Report a typo
    .match-21 = Suggest a correction
    .match-22 = Report an issue
    .match-23 = Submit a correction
    .match-24 = Report error
    .match-25 = Suggest an edit
    .match-26 = Report a problem
    .match-27 = Report an error in this article
    .match-28 = Found a mistake? Let us know
    .match-29 = Found a mistake? Tell us
    .match-30 = Found a mistake? Select it and press Ctrl+Enter
    .match-31 = Found a mistake? Contact us
    .match-32 = Found an error? Let us know
    .match-33 = Found an error? Tell us
    .match-34 = Found an error? Select it and press Ctrl+Enter
    .match-35 = Found an error? Contact us
    .match-36 = Found a typo? Let us know
    .match-37 = Found a typo? Tell us
    .match-38 = Found a typo? Select it and press Ctrl+Enter
    .match-39 = Found a typo? Contact us

# A point made clear.
# $reason: text
correction-clarification = Clarification: { $reason }
    .match-1 = Clarifications: { $reason }
    .match-2 = Clarification note: { $reason }
    .match-3 = A clarification: { $reason }
    .match-4 = Clarified: { $reason }
    .match-5 = For clarity: { $reason }
    .match-6 = Clarification - { $reason }

# News added on top.
# $reason: text
correction-update = Update: { $reason }
    .match-1 = Updates: { $reason }
    .match-2 = Update note: { $reason }
    .match-3 = UPDATE 1: { $reason }
    .match-4 = UPDATE 2: { $reason }
    .match-5 = Story update: { $reason }
    .match-6 = Recast: { $reason }
    .match-7 = Recasts: { $reason }
    .match-8 = Adds: { $reason }
    .match-9 = This story has been updated with: { $reason }
    .match-10 = This article has been updated to { $reason }
    .match-11 = This article has been updated with { $reason }
    .match-12 = This article was updated to { $reason }
    .match-13 = This article was updated with { $reason }
    .match-14 = This story has been updated to { $reason }
    .match-15 = This story has been updated with { $reason }
    .match-16 = This story was updated to { $reason }
    .match-17 = This story was updated with { $reason }
    .match-18 = This post has been updated to { $reason }
    .match-19 = This post has been updated with { $reason }
    .match-20 = This post was updated to { $reason }
    .match-21 = This post was updated with { $reason }
    .match-22 = This report has been updated to { $reason }
    .match-23 = This report has been updated with { $reason }
    .match-24 = This report was updated to { $reason }
    .match-25 = This report was updated with { $reason }
    .match-26 = This piece has been updated to { $reason }
    .match-27 = This piece has been updated with { $reason }
    .match-28 = This piece was updated to { $reason }
    .match-29 = This piece was updated with { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = Update, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Update on { $date }: { $reason }
    .match-2 = Update at { $date }: { $reason }
    .match-3 = Update { $date }: { $reason }
    .match-4 = Update ({ $date }): { $reason }
    .match-5 = Update ({ $date }]: { $reason }
    .match-6 = Update [{ $date }): { $reason }
    .match-7 = Update [{ $date }]: { $reason }
    .match-8 = UPDATED on { $date }: { $reason }
    .match-9 = UPDATED { $date }: { $reason }

# That the article was changed.
updated-note = This article has been updated
    .match-1 = This article was updated
    .match-2 = This story has been updated
    .match-3 = This story was updated
    .match-4 = This post has been updated
    .match-5 = This post was updated
    .match-6 = This report has been updated
    .match-7 = This report was updated
    .match-8 = This page has been updated
    .match-9 = This page was updated
    .match-10 = This piece has been updated
    .match-11 = This piece was updated
    .match-12 = Updated
    .match-13 = Update
    .match-14 = Developing story, check back for updates
    .match-15 = Updated version
    .match-16 = This is a developing story
    .match-17 = This story is developing
    .match-18 = Developing story
    .match-19 = Story developing
    .match-20 = This is a breaking news story
    .match-21 = This is a developing story and will be updated
    .match-22 = This is a breaking story and will be updated
    .match-23 = More to follow
    .match-24 = More to come
    .match-25 = More details to follow
    .match-26 = More details soon
    .match-27 = More soon
    .match-28 = This story will be updated
    .match-29 = Check back for updates
    .match-30 = Please check back for updates
    .match-31 = Details to follow
    .match-32 = Refresh for updates

# A word of the editors.
# $reason: text
editors-note = Editor’s note: { $reason }
    .match-1 = Editors’ note: { $reason }
    .match-2 = Editor's notes: { $reason }
    .match-3 = Editors note: { $reason }
    .match-4 = Editor note: { $reason }
    .match-5 = Editorial note: { $reason }
    .match-6 = Note from the editor: { $reason }
    .match-7 = Note from the editors: { $reason }
    .match-8 = A note from the editor: { $reason }
    .match-9 = A note to our readers: { $reason }
    .match-10 = A note to readers: { $reason }
    .match-11 = Note to readers: { $reason }
    .match-12 = Publisher's note: { $reason }
    .match-13 = Author's note: { $reason }
    .match-14 = Ed. note: { $reason }
    .match-15 = Ed note: { $reason }
    .match-16 = Note of the editor: { $reason }
    .match-17 = Disclaimer: { $reason }
    .match-18 = Disclosure: { $reason }
    .match-19 = Translator's note: { $reason }
    .match-20 = Note from the editorial board: { $reason }
    .match-21 = Content warning: { $reason }
    .match-22 = Trigger warning: { $reason }
    .match-23 = Editor’s note - { $reason }
    .match-24 = Editor’s note | { $reason }
    .match-25 = Editors’ note - { $reason }
    .match-26 = Editors’ note | { $reason }
    .match-27 = Ed. note - { $reason }
    .match-28 = Ed. note | { $reason }
    .match-29 = (Ed.: { $reason })
    .match-30 = (Ed.: { $reason }]
    .match-31 = (Ed. note: { $reason })
    .match-32 = (Ed. note: { $reason }]
    .match-33 = [Ed.: { $reason })
    .match-34 = [Ed.: { $reason }]
    .match-35 = [Ed. note: { $reason })
    .match-36 = [Ed. note: { $reason }]

# Its heading alone.
editors-note-heading = Editor’s note
    .match-1 = Editors’ note
    .match-2 = Editors note
    .match-3 = Editor's notes
    .match-4 = A note from the editor
    .match-5 = Note to readers
    .match-6 = Author's note
    .match-7 = Note from the editor

# Opinions are their writers' own.
editors-note-opinion = The views expressed here are those of the author
    .match-1 = The views expressed here are the author’s own
    .match-2 = The views expressed here are solely those of the author
    .match-3 = The views expressed here are the writer’s own
    .match-4 = The views expressed in this article are those of the author
    .match-5 = The views expressed in this article are the author’s own
    .match-6 = The views expressed in this article are solely those of the author
    .match-7 = The views expressed in this article are the writer’s own
    .match-8 = The views expressed in this piece are those of the author
    .match-9 = The views expressed in this piece are the author’s own
    .match-10 = The views expressed in this piece are solely those of the author
    .match-11 = The views expressed in this piece are the writer’s own
    .match-12 = The views expressed in this column are those of the author
    .match-13 = The views expressed in this column are the author’s own
    .match-14 = The views expressed in this column are solely those of the author
    .match-15 = The views expressed in this column are the writer’s own
    .match-16 = The opinions expressed here are those of the author
    .match-17 = The opinions expressed here are the author’s own
    .match-18 = The opinions expressed here are solely those of the author
    .match-19 = The opinions expressed here are the writer’s own
    .match-20 = The opinions expressed in this article are those of the author
    .match-21 = The opinions expressed in this article are the author’s own
    .match-22 = The opinions expressed in this article are solely those of the author
    .match-23 = The opinions expressed in this article are the writer’s own
    .match-24 = The opinions expressed in this piece are those of the author
    .match-25 = The opinions expressed in this piece are the author’s own
    .match-26 = The opinions expressed in this piece are solely those of the author
    .match-27 = The opinions expressed in this piece are the writer’s own
    .match-28 = The opinions expressed in this column are those of the author
    .match-29 = The opinions expressed in this column are the author’s own
    .match-30 = The opinions expressed in this column are solely those of the author
    .match-31 = The opinions expressed in this column are the writer’s own
    .match-32 = Opinions expressed are those of the author

# Fed by an agency, untouched.
editors-note-feed = This story has not been edited by our staff and comes from a news agency
    .match-1 = This story is auto-generated from a syndicated feed
    .match-2 = This story is auto-generated from a news agency feed
    .match-3 = This story is auto-generated from an agency feed
    .match-4 = This story has been published from a syndicated feed
    .match-5 = This story has been published from a news agency feed
    .match-6 = This story has been published from an agency feed
    .match-7 = This article is auto-generated from a syndicated feed
    .match-8 = This article is auto-generated from a news agency feed
    .match-9 = This article is auto-generated from an agency feed
    .match-10 = This article has been published from a syndicated feed
    .match-11 = This article has been published from a news agency feed
    .match-12 = This article has been published from an agency feed
    .match-13 = This report is auto-generated from a syndicated feed
    .match-14 = This report is auto-generated from a news agency feed
    .match-15 = This report is auto-generated from an agency feed
    .match-16 = This report has been published from a syndicated feed
    .match-17 = This report has been published from a news agency feed
    .match-18 = This report has been published from an agency feed
