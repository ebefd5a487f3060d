### Part of Targum, under MIT OR Apache-2.0. Bylines and dates are one short line each, without a verb where the language can do without.

## Bylines: who wrote.

# Under the headline.
# $author: person
byline = By { $author }
    .match-1 = Written by { $author }
    .match-2 = Reported by { $author }
    .match-3 = Story by { $author }
    .match-4 = Article by { $author }
    .match-5 = Report by { $author }
    .match-6 = Text by { $author }
    .match-7 = Words by { $author }
    .match-8 = Posted by { $author }
    .match-9 = Published by { $author }
    .match-10 = Authored by { $author }
    .match-11 = Compiled by { $author }
    .match-12 = Writer: { $author }
    .match-13 = Reporter: { $author }
    .match-14 = Reporting: { $author }
    .match-15 = Text: { $author }
    .match-16 = Words: { $author }
    .match-17 = Correspondent: { $author }
    .match-18 = Byline: { $author }
    .match-19 = Story: { $author }
    .match-20 = Columnist: { $author }
    .match-21 = Blogger: { $author }
    .match-22 = Author { $author }
    .match-23 = Reporting by { $author }
    .match-24 = Story and photos by { $author }
    .match-25 = Text and photos by { $author }
    .match-26 = { $author } Environment correspondent
    .match-27 = { $author } Environment editor
    .match-28 = { $author } Environment reporter
    .match-29 = { $author } Political correspondent
    .match-30 = { $author } Political editor
    .match-31 = { $author } Political reporter
    .match-32 = { $author } Education correspondent
    .match-33 = { $author } Education editor
    .match-34 = { $author } Education reporter
    .match-35 = { $author } Health correspondent
    .match-36 = { $author } Health editor
    .match-37 = { $author } Health reporter
    .match-38 = { $author } Business correspondent
    .match-39 = { $author } Business editor
    .match-40 = { $author } Business reporter
    .match-41 = { $author } Economics correspondent
    .match-42 = { $author } Economics editor
    .match-43 = { $author } Economics reporter
    .match-44 = { $author } Science correspondent
    .match-45 = { $author } Science editor
    .match-46 = { $author } Science reporter
    .match-47 = { $author } Technology correspondent
    .match-48 = { $author } Technology editor
    .match-49 = { $author } Technology reporter
    .match-50 = { $author } Culture correspondent
    .match-51 = { $author } Culture editor
    .match-52 = { $author } Culture reporter
    .match-53 = { $author } Arts correspondent
    .match-54 = { $author } Arts editor
    .match-55 = { $author } Arts reporter
    .match-56 = { $author } Sports correspondent
    .match-57 = { $author } Sports editor
    .match-58 = { $author } Sports reporter
    .match-59 = { $author } Religion correspondent
    .match-60 = { $author } Religion editor
    .match-61 = { $author } Religion reporter
    .match-62 = { $author } Legal correspondent
    .match-63 = { $author } Legal editor
    .match-64 = { $author } Legal reporter
    .match-65 = { $author } Transport correspondent
    .match-66 = { $author } Transport editor
    .match-67 = { $author } Transport reporter
    .match-68 = { $author } Diplomatic correspondent
    .match-69 = { $author } Diplomatic editor
    .match-70 = { $author } Diplomatic reporter
    .match-71 = { $author } Foreign correspondent
    .match-72 = { $author } Foreign editor
    .match-73 = { $author } Foreign reporter
    .match-74 = { $author } Crime correspondent
    .match-75 = { $author } Crime editor
    .match-76 = { $author } Crime reporter
    .match-77 = { $author } Housing correspondent
    .match-78 = { $author } Housing editor
    .match-79 = { $author } Housing reporter
    .match-80 = { $author } Media correspondent
    .match-81 = { $author } Media editor
    .match-82 = { $author } Media reporter
    .match-83 = { $author } Music correspondent
    .match-84 = { $author } Music editor
    .match-85 = { $author } Music reporter
    .match-86 = { $author } Consumer correspondent
    .match-87 = { $author } Consumer editor
    .match-88 = { $author } Consumer reporter
    .match-89 = { $author } Defence correspondent
    .match-90 = { $author } Defence editor
    .match-91 = { $author } Defence reporter
    .match-92 = { $author } Defense correspondent
    .match-93 = { $author } Defense editor
    .match-94 = { $author } Defense reporter
    .match-95 = { $author } Security correspondent
    .match-96 = { $author } Security editor
    .match-97 = { $author } Security reporter
    .match-98 = { $author } Energy correspondent
    .match-99 = { $author } Energy editor
    .match-100 = { $author } Energy reporter
    .match-101 = { $author } Climate correspondent
    .match-102 = { $author } Climate editor
    .match-103 = { $author } Climate reporter
    .match-104 = { $author } Chief political correspondent
    .match-105 = { $author } Senior reporter
    .match-106 = { $author } Staff writer
    .match-107 = { $author } Special correspondent
    .match-108 = { $author } Home affairs editor
    .match-109 = { $author } Social affairs correspondent
    .match-110 = Analysis by { $author }
    .match-111 = Interview by { $author }
    .match-112 = Review by { $author }
    .match-113 = Opinion by { $author }
    .match-114 = As told to { $author }

# Two writers or more.
# $authors: persons
byline-and = By { $authors }
    .match-1 = Written by { $authors }
    .match-2 = Reported by { $authors }
    .match-3 = Story by { $authors }
    .match-4 = Article by { $authors }
    .match-5 = Report by { $authors }
    .match-6 = Text by { $authors }
    .match-7 = Words by { $authors }
    .match-8 = Posted by { $authors }
    .match-9 = Authors: { $authors }
    .match-10 = Writers: { $authors }
    .match-11 = Reporters: { $authors }
    .match-12 = Words: { $authors }
    .match-13 = Text: { $authors }
    .match-14 = Author: { $authors }
    .match-15 = Author(s): { $authors }

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
    .match-7 = { $author } reports from { $place }
    .match-8 = { $author } reporting from { $place }
    .match-9 = Reporting by { $author } in { $place }
    .match-10 = Reporting by { $author } from { $place }
    .match-11 = Written by { $author } in { $place }
    .match-12 = Written by { $author } from { $place }
    .match-13 = Report by { $author } in { $place }
    .match-14 = Report by { $author } from { $place }

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
    .match-34 = By { $author }, Staff Writer
    .match-35 = By { $author }, Staff Reporter
    .match-36 = By { $author }, Senior Reporter
    .match-37 = By { $author }, Special Correspondent
    .match-38 = By { $author }, Correspondent
    .match-39 = By { $author }, Contributing Writer
    .match-40 = By { $author }, Contributor
    .match-41 = By { $author }, Editor
    .match-42 = By { $author }, Columnist
    .match-43 = By { $author }, Reporter
    .match-44 = By { $author }, Senior Correspondent
    .match-45 = By { $author }, Political Correspondent
    .match-46 = By { $author } | Staff Writer
    .match-47 = By { $author } | Staff Reporter
    .match-48 = By { $author } | Senior Reporter
    .match-49 = By { $author } | Special Correspondent
    .match-50 = By { $author } | Correspondent
    .match-51 = By { $author } | Contributing Writer
    .match-52 = By { $author } | Contributor
    .match-53 = By { $author } | Editor
    .match-54 = By { $author } | Columnist
    .match-55 = By { $author } | Reporter
    .match-56 = By { $author } | Senior Correspondent
    .match-57 = By { $author } | Political Correspondent
    .match-58 = By Staff Writer { $author }
    .match-59 = By our correspondent { $author }

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
    .match-3 = Posted by { $author } on { $date }
    .match-4 = Posted by { $author } at { $date }
    .match-5 = Posted by { $author } | { $date }
    .match-6 = Posted by { $author } { $date }
    .match-7 = Published by { $author } on { $date }
    .match-8 = Published by { $author } at { $date }
    .match-9 = Published by { $author } | { $date }
    .match-10 = Published by { $author } { $date }
    .match-11 = Written by { $author } on { $date }
    .match-12 = Written by { $author } at { $date }
    .match-13 = Written by { $author } | { $date }
    .match-14 = Written by { $author } { $date }
    .match-15 = Posted { $date } by { $author }
    .match-16 = Published { $date } by { $author }
    .match-17 = Posted on { $date } by { $author }
    .match-18 = Published on { $date } by { $author }
    .match-19 = Written on { $date } by { $author }
    .match-20 = Posted at { $date } by { $author }
    .match-21 = Posted by { $author }, { $date }
    .match-22 = Published by { $author }, { $date }
    .match-23 = { $date }, By { $author }
    .match-24 = { $date } | By { $author }
    .match-25 = By { $author }, Published { $date }
    .match-26 = By { $author }, Updated { $date }
    .match-27 = By { $author }, Posted { $date }
    .match-28 = By { $author } Published { $date }
    .match-29 = By { $author } Updated { $date }
    .match-30 = By { $author } Posted { $date }
    .match-31 = { $author } | Published { $date }
    .match-32 = { $author } | Updated { $date }

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
    .match-1 = Editing by { $name }
    .match-2 = Editor { $name }
    .match-3 = Editing { $name }
    .match-4 = Edit { $name }
    .match-5 = Editors { $name }
    .match-6 = Produced by { $name }
    .match-7 = Managing editor { $name }
    .match-8 = Senior editor { $name }
    .match-9 = Copy editor { $name }
    .match-10 = Copy editing { $name }
    .match-11 = Fact-checked by { $name }
    .match-12 = Reviewed by { $name }
    .match-13 = Medically reviewed by { $name }
    .match-14 = Producer { $name }
    .match-15 = Production { $name }

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
    .match-28 = With contributions from { $authors }
    .match-29 = With reporting from { $authors }
    .match-30 = With additional reporting from { $authors }

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
    .match-13 = Comment | { $author }

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
    .match-24 = Date: { $date }
    .match-25 = Date published: { $date }
    .match-26 = Publication date: { $date }
    .match-27 = Published date: { $date }
    .match-28 = Release date: { $date }
    .match-29 = Released: { $date }
    .match-30 = Added: { $date }
    .match-31 = Uploaded: { $date }
    .match-32 = Post date: { $date }
    .match-33 = Date posted: { $date }
    .match-34 = Issue date: { $date }
    .match-35 = Publication: { $date }
    .match-36 = Dated: { $date }
    .match-37 = This article was first published on { $date }
    .match-38 = This article was first published at { $date }
    .match-39 = This article was first published { $date }
    .match-40 = This article was first posted on { $date }
    .match-41 = This article was first posted at { $date }
    .match-42 = This article was first posted { $date }
    .match-43 = This article was originally published on { $date }
    .match-44 = This article was originally published at { $date }
    .match-45 = This article was originally published { $date }
    .match-46 = This article was originally posted on { $date }
    .match-47 = This article was originally posted at { $date }
    .match-48 = This article was originally posted { $date }
    .match-49 = This article was published on { $date }
    .match-50 = This article was published at { $date }
    .match-51 = This article was published { $date }
    .match-52 = This article was posted on { $date }
    .match-53 = This article was posted at { $date }
    .match-54 = This article was posted { $date }
    .match-55 = This story was first published on { $date }
    .match-56 = This story was first published at { $date }
    .match-57 = This story was first published { $date }
    .match-58 = This story was first posted on { $date }
    .match-59 = This story was first posted at { $date }
    .match-60 = This story was first posted { $date }
    .match-61 = This story was originally published on { $date }
    .match-62 = This story was originally published at { $date }
    .match-63 = This story was originally published { $date }
    .match-64 = This story was originally posted on { $date }
    .match-65 = This story was originally posted at { $date }
    .match-66 = This story was originally posted { $date }
    .match-67 = This story was published on { $date }
    .match-68 = This story was published at { $date }
    .match-69 = This story was published { $date }
    .match-70 = This story was posted on { $date }
    .match-71 = This story was posted at { $date }
    .match-72 = This story was posted { $date }
    .match-73 = This post was first published on { $date }
    .match-74 = This post was first published at { $date }
    .match-75 = This post was first published { $date }
    .match-76 = This post was first posted on { $date }
    .match-77 = This post was first posted at { $date }
    .match-78 = This post was first posted { $date }
    .match-79 = This post was originally published on { $date }
    .match-80 = This post was originally published at { $date }
    .match-81 = This post was originally published { $date }
    .match-82 = This post was originally posted on { $date }
    .match-83 = This post was originally posted at { $date }
    .match-84 = This post was originally posted { $date }
    .match-85 = This post was published on { $date }
    .match-86 = This post was published at { $date }
    .match-87 = This post was published { $date }
    .match-88 = This post was posted on { $date }
    .match-89 = This post was posted at { $date }
    .match-90 = This post was posted { $date }
    .match-91 = { $date } (published)
    .match-92 = { $date } (first published)

# Published, and changed later.
# $date: date
# $updated: date
published-updated = Published: { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · Updated: { DATETIME($updated, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Published { $date }, Updated { $updated }
    .match-2 = Published { $date }, Updated on { $updated }
    .match-3 = Published { $date } | Updated on { $updated }
    .match-4 = Published on { $date }, Updated { $updated }
    .match-5 = Published on { $date }, Updated on { $updated }
    .match-6 = Published on { $date } | Updated { $updated }
    .match-7 = Published on { $date } | Updated on { $updated }
    .match-8 = First published { $date }, Updated { $updated }
    .match-9 = First published { $date }, Updated on { $updated }
    .match-10 = First published { $date } | Updated { $updated }
    .match-11 = First published { $date } | Updated on { $updated }
    .match-12 = First published on { $date }, Updated { $updated }
    .match-13 = First published on { $date }, Updated on { $updated }
    .match-14 = First published on { $date } | Updated { $updated }
    .match-15 = First published on { $date } | Updated on { $updated }
    .match-16 = Posted { $date }, Updated { $updated }
    .match-17 = Posted { $date }, Updated on { $updated }
    .match-18 = Posted { $date } | Updated { $updated }
    .match-19 = Posted { $date } | Updated on { $updated }
    .match-20 = Posted on { $date }, Updated { $updated }
    .match-21 = Posted on { $date }, Updated on { $updated }
    .match-22 = Posted on { $date } | Updated { $updated }
    .match-23 = Posted on { $date } | Updated on { $updated }
    .match-24 = Published { $date }, Last updated { $updated }
    .match-25 = Published { $date } | Last updated { $updated }
    .match-26 = Posted { $date }, Last updated { $updated }
    .match-27 = Posted { $date } | Last updated { $updated }
    .match-28 = { $date }, Updated { $updated }
    .match-29 = { $date } (Updated: { $updated })
    .match-30 = Updated { $updated }, Published { $date }
    .match-31 = Updated { $updated }, First published { $date }
    .match-32 = Updated { $updated } | Published { $date }
    .match-33 = Updated { $updated } | First published { $date }
    .match-34 = { $date } Updated { $updated }
    .match-35 = Published { $date } Updated { $updated }

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
    .match-23 = Date updated: { $date }
    .match-24 = Update: { $date }
    .match-25 = Latest update: { $date }
    .match-26 = Page last updated: { $date }
    .match-27 = Story updated: { $date }
    .match-28 = Update time: { $date }
    .match-29 = As of: { $date }
    .match-30 = Date modified: { $date }
    .match-31 = This article was updated on { $date }
    .match-32 = This article was updated at { $date }
    .match-33 = This article was updated { $date }
    .match-34 = This article was modified on { $date }
    .match-35 = This article was modified at { $date }
    .match-36 = This article was modified { $date }
    .match-37 = This article was last updated on { $date }
    .match-38 = This article was last updated at { $date }
    .match-39 = This article was last updated { $date }
    .match-40 = This article was last modified on { $date }
    .match-41 = This article was last modified at { $date }
    .match-42 = This article was last modified { $date }
    .match-43 = This story was updated on { $date }
    .match-44 = This story was updated at { $date }
    .match-45 = This story was updated { $date }
    .match-46 = This story was modified on { $date }
    .match-47 = This story was modified at { $date }
    .match-48 = This story was modified { $date }
    .match-49 = This story was last updated on { $date }
    .match-50 = This story was last updated at { $date }
    .match-51 = This story was last updated { $date }
    .match-52 = This story was last modified on { $date }
    .match-53 = This story was last modified at { $date }
    .match-54 = This story was last modified { $date }
    .match-55 = This post was updated on { $date }
    .match-56 = This post was updated at { $date }
    .match-57 = This post was updated { $date }
    .match-58 = This post was modified on { $date }
    .match-59 = This post was modified at { $date }
    .match-60 = This post was modified { $date }
    .match-61 = This post was last updated on { $date }
    .match-62 = This post was last updated at { $date }
    .match-63 = This post was last updated { $date }
    .match-64 = This post was last modified on { $date }
    .match-65 = This post was last modified at { $date }
    .match-66 = This post was last modified { $date }
    .match-67 = This page was updated on { $date }
    .match-68 = This page was updated at { $date }
    .match-69 = This page was updated { $date }
    .match-70 = This page was modified on { $date }
    .match-71 = This page was modified at { $date }
    .match-72 = This page was modified { $date }
    .match-73 = This page was last updated on { $date }
    .match-74 = This page was last updated at { $date }
    .match-75 = This page was last updated { $date }
    .match-76 = This page was last modified on { $date }
    .match-77 = This page was last modified at { $date }
    .match-78 = This page was last modified { $date }
    .match-79 = { $date } (updated)
    .match-80 = { $date } (last updated)
    .match-81 = { $date }, updated
    .match-82 = { $date }, last updated

# Published so long ago.
# $minutes: number
published-minutes-ago = { $minutes ->
    [one] { NUMBER($minutes) } minute ago
   *[other] { NUMBER($minutes) } minutes ago
  }
    .match-1 = { $minutes } min ago
    .match-2 = { $minutes } mins ago
    .match-3 = Published { $minutes } minutes ago
    .match-4 = Published { $minutes } min ago
    .match-5 = Posted { $minutes } minutes ago
    .match-6 = Posted { $minutes } min ago
    .match-7 = a minute ago

# $count: number
published-hours-ago = { $count ->
    [one] { NUMBER($count) } hour ago
   *[other] { NUMBER($count) } hours ago
  }
    .match-1 = { $count } hr ago
    .match-2 = { $count } hrs ago
    .match-3 = { $count } h ago
    .match-4 = Published { $count } hours ago
    .match-5 = Published { $count } hour ago
    .match-6 = Posted { $count } hours ago
    .match-7 = Posted { $count } hour ago
    .match-8 = an hour ago

# $count: number
published-days-ago = { $count ->
    [one] { NUMBER($count) } day ago
   *[other] { NUMBER($count) } days ago
  }
    .match-1 = Published { $count } days ago
    .match-2 = Posted { $count } days ago
    .match-3 = a day ago

# $count: number
published-weeks-ago = { $count ->
    [one] { NUMBER($count) } week ago
   *[other] { NUMBER($count) } weeks ago
  }
    .match-1 = Published { $count } weeks ago
    .match-2 = Published { $count } week ago
    .match-3 = Posted { $count } weeks ago
    .match-4 = Posted { $count } week ago

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
    .match-4 = Published today, { $date }
    .match-5 = Published today at { $date }
    .match-6 = Posted today, { $date }
    .match-7 = Posted today at { $date }
    .match-8 = Updated today, { $date }
    .match-9 = Updated today at { $date }

# $date: date
published-yesterday = Yesterday, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Yesterday at { $date }
    .match-2 = Yesterday @ { $date }
    .match-3 = Yesterday | { $date }
    .match-4 = Published yesterday, { $date }
    .match-5 = Published yesterday at { $date }
    .match-6 = Posted yesterday, { $date }
    .match-7 = Posted yesterday at { $date }
    .match-8 = Updated yesterday, { $date }
    .match-9 = Updated yesterday at { $date }

# An old article.
# $count: number
published-years = { $count ->
    [one] This article is more than { NUMBER($count) } year old
   *[other] This article is more than { NUMBER($count) } years old
  }
    .match-1 = This article is over { $count } year old
    .match-2 = This article is over { $count } years old
    .match-3 = This article is over { $count } months old
    .match-4 = This article is more than { $count } months old
    .match-5 = This story is over { $count } year old
    .match-6 = This story is over { $count } years old
    .match-7 = This story is over { $count } months old
    .match-8 = This story is more than { $count } year old
    .match-9 = This story is more than { $count } years old
    .match-10 = This story is more than { $count } months old
    .match-11 = This post is over { $count } year old
    .match-12 = This post is over { $count } years old
    .match-13 = This post is over { $count } months old
    .match-14 = This post is more than { $count } year old
    .match-15 = This post is more than { $count } years old
    .match-16 = This post is more than { $count } months old
    .match-17 = This article is over a year old
    .match-18 = This story is over a year old
    .match-19 = This post is over a year old

# Where else it was published.
# $site: site
# $date: date
published-print = Published in { $site }, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Published in the print edition of { $site } on { $date }
    .match-2 = Published in the print edition of { $site } , { $date }
    .match-3 = Published in { $site } on { $date }
    .match-4 = First published in the print edition of { $site } on { $date }
    .match-5 = First published in the print edition of { $site } , { $date }
    .match-6 = First published in { $site } on { $date }
    .match-7 = First published in { $site } , { $date }
    .match-8 = Appeared in the print edition of { $site } on { $date }
    .match-9 = Appeared in the print edition of { $site } , { $date }
    .match-10 = Appeared in { $site } on { $date }
    .match-11 = Appeared in { $site } , { $date }
    .match-12 = Originally published in the print edition of { $site } on { $date }
    .match-13 = Originally published in the print edition of { $site } , { $date }
    .match-14 = Originally published in { $site } on { $date }
    .match-15 = Originally published in { $site } , { $date }
    .match-16 = A version of this article appears in print on { $date }
    .match-17 = This article appeared in the { $date } issue of { $site }
    .match-18 = This article appeared in the { $date } edition of { $site }
    .match-19 = This article appeared in the { $date } print edition of { $site }
    .match-20 = This article appears in the { $date } issue of { $site }
    .match-21 = This article appears in the { $date } edition of { $site }
    .match-22 = This article appears in the { $date } print edition of { $site }
    .match-23 = A version of this article appeared in the { $date } issue of { $site }
    .match-24 = A version of this article appeared in the { $date } edition of { $site }
    .match-25 = A version of this article appeared in the { $date } print edition of { $site }
    .match-26 = From the { $date } issue of { $site }
    .match-27 = From the { $date } edition of { $site }
    .match-28 = Print edition: { $date }
    .match-29 = In print: { $date }
    .match-30 = From the print edition: { $date }

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
    .match-20 = Reading time: ~{ $minutes } mins
    .match-21 = Read time: about { $minutes } min
    .match-22 = Read time: about { $minutes } mins
    .match-23 = Read time: about { $minutes } minutes
    .match-24 = Read time: about { $minutes } minute
    .match-25 = Read time: ~{ $minutes } mins
    .match-26 = Read time: ~{ $minutes } minute
    .match-27 = Time to read: about { $minutes } min
    .match-28 = Time to read: about { $minutes } mins
    .match-29 = Time to read: about { $minutes } minutes
    .match-30 = Time to read: about { $minutes } minute
    .match-31 = Time to read: ~{ $minutes } min
    .match-32 = Time to read: ~{ $minutes } mins
    .match-33 = Time to read: ~{ $minutes } minutes
    .match-34 = Time to read: ~{ $minutes } minute
    .match-35 = Estimated reading time: about { $minutes } min
    .match-36 = Estimated reading time: about { $minutes } mins
    .match-37 = Estimated reading time: about { $minutes } minutes
    .match-38 = Estimated reading time: about { $minutes } minute
    .match-39 = Estimated reading time: ~{ $minutes } mins
    .match-40 = Estimated reading time: ~{ $minutes } minute
    .match-41 = Est. reading time: about { $minutes } min
    .match-42 = Est. reading time: about { $minutes } mins
    .match-43 = Est. reading time: about { $minutes } minutes
    .match-44 = Est. reading time: about { $minutes } minute
    .match-45 = Est. reading time: ~{ $minutes } min
    .match-46 = Est. reading time: ~{ $minutes } mins
    .match-47 = Est. reading time: ~{ $minutes } minutes
    .match-48 = Est. reading time: ~{ $minutes } minute
    .match-49 = Reading time { $minutes } min
    .match-50 = Reading time { $minutes } minutes
    .match-51 = Read time { $minutes } min
    .match-52 = Read time { $minutes } minutes
    .match-53 = Estimated reading time { $minutes } min
    .match-54 = Estimated reading time { $minutes } minutes
    .match-55 = Read in { $minutes } min
    .match-56 = Read in { $minutes } minutes
    .match-57 = Takes about { $minutes } minutes to read
    .match-58 = Takes { $minutes } minutes to read

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
    .match-7 = Listen { $minutes } min
    .match-8 = Listen { $minutes } minutes
    .match-9 = Listen to this article { $minutes } min
    .match-10 = Listen to this article { $minutes } minutes
    .match-11 = Audio { $minutes } min
    .match-12 = Audio { $minutes } minutes
    .match-13 = { $minutes }-min listen
    .match-14 = { $minutes }-minute listen
    .match-15 = { $minutes } min listen
    .match-16 = { $minutes } minute listen

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
    .match-1 = Categories: { $section }
    .match-2 = Published in: { $section }
    .match-3 = Department: { $section }
    .match-4 = Column: { $section }
    .match-5 = Topic area: { $section }
    .match-6 = News category: { $section }
    .match-7 = Article category: { $section }
    .match-8 = Post category: { $section }
    .match-9 = Desk: { $section }
    .match-10 = Rubric: { $section }
    .match-11 = Channel: { $section }
    .match-12 = Under category: { $section }
    .match-13 = Main category: { $section }
    .match-14 = Posted in { $section }
    .match-15 = Filed in { $section }
    .match-16 = Categorized as { $section }
    .match-17 = Categorised as { $section }
    .match-18 = Categorized in { $section }
    .match-19 = Posted under { $section }
    .match-20 = Category { $section }
    .match-21 = Section { $section }
    .match-22 = In section { $section }

# The path from the front page.
# $section: section
section-breadcrumb = Home › { $section }
    .match-1 = Home :: { $section }
    .match-2 = Homepage :: { $section }
    .match-3 = Main :: { $section }
    .match-4 = Front page :: { $section }
    .match-5 = You are here: { $section }
    .match-6 = You are here: Home | { $section }

# The topics.
# $tags: tags
tags = Topics: { $tags }
    .match-1 = Tag: { $tags }
    .match-2 = Topic: { $tags }
    .match-3 = Tagged in: { $tags }
    .match-4 = Key words: { $tags }
    .match-5 = Labels: { $tags }
    .match-6 = Label: { $tags }
    .match-7 = Related tags: { $tags }
    .match-8 = Post tags: { $tags }
    .match-9 = Article tags: { $tags }
    .match-10 = Hashtags: { $tags }
    .match-11 = Explore more: { $tags }
    .match-12 = Explore related topics: { $tags }
    .match-13 = Read more about: { $tags }
    .match-14 = More about: { $tags }
    .match-15 = In this article: { $tags }
    .match-16 = In this story: { $tags }
    .match-17 = Mentioned in this article: { $tags }
    .match-18 = Article topics: { $tags }
    .match-19 = Trending topics: { $tags }
    .match-20 = Themes: { $tags }
    .match-21 = Key topics: { $tags }
    .match-22 = Tagged { $tags }
    .match-23 = Tagged with { $tags }
    .match-24 = Filed under { $tags }
    .match-25 = Tagged as { $tags }
    .match-26 = Tagged under { $tags }
    .match-27 = More on these topics { $tags }
    .match-28 = Related topics { $tags }
    .match-29 = Keywords { $tags }
    .match-30 = Explore more on these topics { $tags }
    .match-31 = Tags { $tags }
    .match-32 = Read more on: { $tags }
    .match-33 = More on: { $tags }
    .match-34 = More news on: { $tags }
    .match-35 = More news about: { $tags }
    .match-36 = More stories on: { $tags }
    .match-37 = More stories about: { $tags }
    .match-38 = Find more on: { $tags }
    .match-39 = Find more about: { $tags }
    .match-40 = See more on: { $tags }
    .match-41 = See more about: { $tags }

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
    .match-14 = According to: { $site }

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
    .match-10 = An earlier version of this post { $reason }
    .match-11 = An earlier version of this headline { $reason }
    .match-12 = A previous version of this article { $reason }
    .match-13 = A previous version of this story { $reason }
    .match-14 = A previous version of this post { $reason }
    .match-15 = A previous version of this headline { $reason }
    .match-16 = The original version of this article { $reason }
    .match-17 = The original version of this story { $reason }
    .match-18 = The original version of this post { $reason }
    .match-19 = The original version of this headline { $reason }
    .match-20 = This article has been corrected to { $reason }
    .match-21 = This story has been corrected to { $reason }
    .match-22 = This article was amended to { $reason }
    .match-23 = This article was corrected to { $reason }
    .match-24 = This article was edited to { $reason }
    .match-25 = This article was changed to { $reason }
    .match-26 = This article has been amended to { $reason }
    .match-27 = This article has been edited to { $reason }
    .match-28 = This article has been changed to { $reason }
    .match-29 = This story was amended to { $reason }
    .match-30 = This story was corrected to { $reason }
    .match-31 = This story was edited to { $reason }
    .match-32 = This story was changed to { $reason }
    .match-33 = This story has been amended to { $reason }
    .match-34 = This story has been edited to { $reason }
    .match-35 = This story has been changed to { $reason }
    .match-36 = This report was amended to { $reason }
    .match-37 = This report was corrected to { $reason }
    .match-38 = This report was edited to { $reason }
    .match-39 = This report was changed to { $reason }
    .match-40 = This report has been amended to { $reason }
    .match-41 = This report has been corrected to { $reason }
    .match-42 = This report has been edited to { $reason }
    .match-43 = This report has been changed to { $reason }
    .match-44 = This post was amended to { $reason }
    .match-45 = This post was corrected to { $reason }
    .match-46 = This post was edited to { $reason }
    .match-47 = This post was changed to { $reason }
    .match-48 = This post has been amended to { $reason }
    .match-49 = This post has been corrected to { $reason }
    .match-50 = This post has been edited to { $reason }
    .match-51 = This post has been changed to { $reason }
    .match-52 = This headline was amended to { $reason }
    .match-53 = This headline was corrected to { $reason }
    .match-54 = This headline was edited to { $reason }
    .match-55 = This headline was changed to { $reason }
    .match-56 = This headline has been amended to { $reason }
    .match-57 = This headline has been corrected to { $reason }
    .match-58 = This headline has been edited to { $reason }
    .match-59 = This headline has been changed to { $reason }
    .match-60 = An earlier version of this report misstated { $reason }
    .match-61 = An earlier version of this report misspelled { $reason }
    .match-62 = An earlier version of this report misidentified { $reason }
    .match-63 = An earlier version of this report incorrectly { $reason }
    .match-64 = An earlier version of this report mistakenly { $reason }
    .match-65 = An earlier version of this report wrongly { $reason }
    .match-66 = An earlier version of this report erroneously { $reason }
    .match-67 = An earlier version of this report gave the wrong { $reason }
    .match-68 = An earlier version of this report omitted { $reason }
    .match-69 = A previous version of this report misstated { $reason }
    .match-70 = A previous version of this report misspelled { $reason }
    .match-71 = A previous version of this report misidentified { $reason }
    .match-72 = A previous version of this report incorrectly { $reason }
    .match-73 = A previous version of this report mistakenly { $reason }
    .match-74 = A previous version of this report wrongly { $reason }
    .match-75 = A previous version of this report erroneously { $reason }
    .match-76 = A previous version of this report gave the wrong { $reason }
    .match-77 = A previous version of this report omitted { $reason }
    .match-78 = The original version of this report misstated { $reason }
    .match-79 = The original version of this report misspelled { $reason }
    .match-80 = The original version of this report misidentified { $reason }
    .match-81 = The original version of this report incorrectly { $reason }
    .match-82 = The original version of this report mistakenly { $reason }
    .match-83 = The original version of this report wrongly { $reason }
    .match-84 = The original version of this report erroneously { $reason }
    .match-85 = The original version of this report gave the wrong { $reason }
    .match-86 = The original version of this report omitted { $reason }

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
    .match-16 = Amended on { $date }: { $reason }
    .match-17 = Amended on { $date }. { $reason }
    .match-18 = Corrected on { $date }: { $reason }
    .match-19 = Corrected on { $date }. { $reason }

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

# When the article was corrected.
# $date: date
correction-note-date = This article was corrected on { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = Correction appended { $date }
    .match-2 = Correction appended on { $date }
    .match-3 = Corrected { $date }
    .match-4 = Corrected on { $date }
    .match-5 = Correction, { $date }
    .match-6 = Correction: { $date }
    .match-7 = Correction made on { $date }
    .match-8 = This story was corrected on { $date }
    .match-9 = This article was amended on { $date }
    .match-10 = This article has been corrected on { $date }
    .match-11 = Amended { $date }

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
    .match-9 = This article has been updated to { $reason }
    .match-10 = This article has been updated with { $reason }
    .match-11 = This article was updated to { $reason }
    .match-12 = This article was updated with { $reason }
    .match-13 = This story has been updated to { $reason }
    .match-14 = This story has been updated with { $reason }
    .match-15 = This story was updated to { $reason }
    .match-16 = This story was updated with { $reason }
    .match-17 = This post has been updated to { $reason }
    .match-18 = This post has been updated with { $reason }
    .match-19 = This post was updated to { $reason }
    .match-20 = This post was updated with { $reason }
    .match-21 = This report has been updated to { $reason }
    .match-22 = This report has been updated with { $reason }
    .match-23 = This report was updated to { $reason }
    .match-24 = This report was updated with { $reason }
    .match-25 = This piece has been updated to { $reason }
    .match-26 = This piece has been updated with { $reason }
    .match-27 = This piece was updated to { $reason }
    .match-28 = This piece was updated with { $reason }

# The same with its date.
# $date: date
# $reason: text
correction-update-date = Update, { DATETIME($date, dateStyle: "medium", timeStyle: "short") }: { $reason }
    .match-1 = Update on { $date }: { $reason }
    .match-2 = Update at { $date }: { $reason }
    .match-3 = Update { $date }: { $reason }
    .match-4 = Update ({ $date }): { $reason }
    .match-5 = UPDATED on { $date }: { $reason }
    .match-6 = UPDATED { $date }: { $reason }

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
    .match-16 = This story is developing
    .match-17 = Story developing
    .match-18 = This is a developing story and will be updated
    .match-19 = This is a breaking story and will be updated
    .match-20 = More to follow
    .match-21 = More to come
    .match-22 = More details to follow
    .match-23 = More details soon
    .match-24 = More soon
    .match-25 = This story will be updated
    .match-26 = Check back for updates
    .match-27 = Please check back for updates
    .match-28 = Details to follow
    .match-29 = Refresh for updates

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
    .match-15 = Note of the editor: { $reason }
    .match-16 = Disclaimer: { $reason }
    .match-17 = Disclosure: { $reason }
    .match-18 = Translator's note: { $reason }
    .match-19 = Note from the editorial board: { $reason }
    .match-20 = Content warning: { $reason }
    .match-21 = Trigger warning: { $reason }
    .match-22 = (Ed.: { $reason })
    .match-23 = (Ed. note: { $reason })

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
