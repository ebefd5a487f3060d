### Part of Targum, under MIT OR Apache-2.0. Ways on are short: an order of one or two words, or a noun.

## Other articles.

# The heading over a list of articles.
related = Related articles
    .match-1 = Related stories
    .match-2 = Related news
    .match-3 = Related content
    .match-4 = Related posts
    .match-5 = Related coverage
    .match-6 = Related links
    .match-7 = Related reading
    .match-8 = Related topics and articles
    .match-9 = Related
    .match-10 = More stories
    .match-11 = More articles
    .match-12 = More news
    .match-13 = More on this story
    .match-14 = More on this topic
    .match-15 = More on this
    .match-16 = More coverage
    .match-17 = Further reading
    .match-18 = Read also
    .match-19 = Also read
    .match-20 = See also
    .match-21 = Read next
    .match-22 = What to read next
    .match-23 = Similar articles
    .match-24 = Similar posts
    .match-25 = Similar stories
    .match-26 = More like this
    .match-27 = More from this topic
    .match-28 = In other news
    .match-29 = Other stories
    .match-30 = Other news
    .match-31 = Other articles
    .match-32 = More about this
    .match-33 = On this topic
    .match-34 = More from us
    .match-35 = You might have missed
    .match-36 = In case you missed it
    .match-37 = ICYMI
    .match-38 = Don't miss
    .match-39 = Explore more
    .match-40 = Keep reading
    .match-41 = More headlines
    .match-42 = More top stories
    .match-43 = More to read
    .match-44 = Also in the news
    .match-45 = Read more on this story
    .match-46 = Read more on this topic

# A link to one article.
# $title: title
related-title = Read also: { $title }
    .match-1 = Also read: { $title }
    .match-2 = Read next: { $title }
    .match-3 = See also: { $title }
    .match-4 = Related: { $title }
    .match-5 = Related story: { $title }
    .match-6 = Related article: { $title }
    .match-7 = Related stories: { $title }
    .match-8 = Related news: { $title }
    .match-9 = Related coverage: { $title }
    .match-10 = Related articles: { $title }
    .match-11 = Also see: { $title }
    .match-12 = More on this: { $title }
    .match-13 = Don’t miss: { $title }
    .match-14 = Must read: { $title }
    .match-15 = See: { $title }
    .match-16 = Further reading: { $title }
    .match-17 = You may also like: { $title }
    .match-18 = Recommended: { $title }
    .match-19 = Recommended reading: { $title }
    .match-20 = In related news: { $title }
    .match-21 = Read this: { $title }
    .match-22 = Now read: { $title }
    .match-23 = More on this story: { $title }
    .match-24 = Suggested reading: { $title }
    .match-25 = ICYMI: { $title }
    .match-26 = In case you missed it: { $title }
    .match-27 = Editor's pick: { $title }
    .match-28 = READ ALSO | { $title }
    .match-29 = READ ALSO - { $title }
    .match-30 = READ ALSO » { $title }
    .match-31 = ALSO READ | { $title }
    .match-32 = ALSO READ - { $title }
    .match-33 = ALSO READ » { $title }
    .match-34 = RELATED | { $title }
    .match-35 = RELATED - { $title }
    .match-36 = RELATED » { $title }
    .match-37 = READ NEXT | { $title }
    .match-38 = READ NEXT - { $title }
    .match-39 = READ NEXT » { $title }
    .match-40 = SEE ALSO | { $title }
    .match-41 = SEE ALSO - { $title }
    .match-42 = SEE ALSO » { $title }

# More of one subject or section.
# $section: section
related-section = More from { $section }
    .match-1 = More in { $section }
    .match-2 = More on { $section }
    .match-3 = More stories from { $section }
    .match-4 = More stories in { $section }
    .match-5 = More news from { $section }
    .match-6 = Latest in { $section }
    .match-7 = Latest from { $section }
    .match-8 = The latest in { $section }
    .match-9 = Top stories in { $section }
    .match-10 = Most read in { $section }
    .match-11 = More articles in { $section }
    .match-12 = See all in { $section }
    .match-13 = Popular in { $section }
    .match-14 = All news in { $section }
    .match-15 = Read more in { $section }
    .match-16 = See more in { $section }
    .match-17 = Also in { $section }
    .match-18 = Trending in { $section }
    .match-19 = Today in { $section }
    .match-20 = More on: { $section }
    .match-21 = Read more about: { $section }
    .match-22 = All about: { $section }
    .match-23 = Everything about: { $section }
    .match-24 = Full coverage of: { $section }
    .match-25 = More about: { $section }

# What the site suggests.
related-recommended = Recommended for you
    .match-1 = Recommended
    .match-2 = Recommended stories
    .match-3 = Recommended articles
    .match-4 = Recommended reading
    .match-5 = We recommend
    .match-6 = Our picks
    .match-7 = Editors’ picks
    .match-8 = Editor’s picks
    .match-9 = Editors' choice
    .match-10 = Editor's choice
    .match-11 = Editor’s pick
    .match-12 = Picked for you
    .match-13 = Suggested for you
    .match-14 = Suggested articles
    .match-15 = Selected for you
    .match-16 = For you
    .match-17 = Just for you
    .match-18 = Featured
    .match-19 = Featured articles
    .match-20 = Featured stories
    .match-21 = Must read
    .match-22 = Must reads
    .match-23 = Top picks
    .match-24 = You may also like
    .match-25 = You might also like
    .match-26 = You may like
    .match-27 = You may also be interested in
    .match-28 = You might be interested in
    .match-29 = You may be interested in
    .match-30 = People also read
    .match-31 = Readers also liked
    .match-32 = Others also read
    .match-33 = Recommended videos
    .match-34 = Recommended by
    .match-35 = What others are reading

# What readers read most.
related-popular = Most read
    .match-1 = Most popular
    .match-2 = Most viewed
    .match-3 = Most shared
    .match-4 = Most commented
    .match-5 = Most discussed
    .match-6 = Most watched
    .match-7 = Most emailed
    .match-8 = Most e-mailed
    .match-9 = Popular
    .match-10 = Popular now
    .match-11 = Popular posts
    .match-12 = Popular articles
    .match-13 = Popular stories
    .match-14 = Popular news
    .match-15 = Trending
    .match-16 = Trending now
    .match-17 = Trending stories
    .match-18 = Trending news
    .match-19 = Trending articles
    .match-20 = Top stories
    .match-21 = Top news
    .match-22 = Top articles
    .match-23 = Top posts
    .match-24 = Top headlines
    .match-25 = Now trending
    .match-26 = What’s trending
    .match-27 = Hot topics
    .match-28 = Hot now
    .match-29 = Most read articles
    .match-30 = Most read stories
    .match-31 = Most read this week
    .match-32 = Most read today
    .match-33 = Top 5
    .match-34 = Top 10
    .match-35 = Top reads
    .match-36 = Best read
    .match-37 = Most popular stories
    .match-38 = Most popular this week
    .match-39 = Reader favorites
    .match-40 = Viral

# What is newest.
related-latest = Latest news
    .match-1 = Latest
    .match-2 = The latest
    .match-3 = Latest stories
    .match-4 = Latest articles
    .match-5 = Latest posts
    .match-6 = Latest headlines
    .match-7 = Latest updates
    .match-8 = Latest from us
    .match-9 = Latest videos
    .match-10 = Most recent
    .match-11 = Recent
    .match-12 = Recent posts
    .match-13 = Recent articles
    .match-14 = Recent stories
    .match-15 = Recent news
    .match-16 = Newest
    .match-17 = Just in
    .match-18 = New
    .match-19 = Headlines
    .match-20 = Today’s headlines
    .match-21 = Today's news
    .match-22 = Today’s top stories
    .match-23 = News in brief
    .match-24 = In brief
    .match-25 = All news
    .match-26 = All stories
    .match-27 = All the latest
    .match-28 = More latest news

# A film to watch.
# $title: title
related-watch = Watch: { $title }
    .match-1 = Watch also: { $title }
    .match-2 = Also watch: { $title }
    .match-3 = WATCH NOW: { $title }
    .match-4 = Watch the video: { $title }
    .match-5 = Watch video: { $title }
    .match-6 = VIDEO: { $title }
    .match-7 = Related video: { $title }
    .match-8 = In video: { $title }
    .match-9 = Watch below: { $title }
    .match-10 = Watch next: { $title }
    .match-11 = See video: { $title }
    .match-12 = In the video: { $title }
    .match-13 = On video: { $title }
    .match-14 = Now watch: { $title }
    .match-15 = WATCH | { $title }
    .match-16 = WATCH - { $title }
    .match-17 = WATCH ► { $title }
    .match-18 = WATCH ▶ { $title }
    .match-19 = VIDEO | { $title }
    .match-20 = VIDEO - { $title }
    .match-21 = VIDEO ► { $title }
    .match-22 = VIDEO ▶ { $title }
    .match-23 = Watch “{ $title }”

# A film or recording without its name.
related-watch-only = Watch the video
    .match-1 = Watch
    .match-2 = Watch now
    .match-3 = Watch video
    .match-4 = Play video
    .match-5 = Play
    .match-6 = Watch next
    .match-7 = Related video
    .match-8 = Related videos
    .match-9 = Video
    .match-10 = Videos
    .match-11 = More videos
    .match-12 = Watch more
    .match-13 = Watch full video
    .match-14 = Watch the full video
    .match-15 = Play audio
    .match-16 = View video
    .match-17 = See the video
    .match-18 = Watch below
    .match-19 = Up next in video

# A row of pictures.
related-gallery = Photo gallery
    .match-1 = Gallery
    .match-2 = Photos
    .match-3 = Pictures
    .match-4 = In pictures
    .match-5 = In photos
    .match-6 = View gallery
    .match-7 = See photos
    .match-8 = See all photos
    .match-9 = View photos
    .match-10 = View all photos
    .match-11 = Slideshow
    .match-12 = Photo essay
    .match-13 = Image gallery
    .match-14 = More photos

# One picture of a row.
# $number: number
# $count: number
related-gallery-number = Photo { NUMBER($number) } of { NUMBER($count) }
    .match-1 = Image { $number } of { $count }
    .match-2 = Picture { $number } of { $count }
    .match-3 = Slide { $number } of { $count }
    .match-4 = { $number } of { $count } photos

# A gallery by its name.
# $title: title
related-gallery-title = In pictures: { $title }
    .match-1 = Photos: { $title }
    .match-2 = Gallery: { $title }
    .match-3 = Photo gallery: { $title }
    .match-4 = Slideshow: { $title }
    .match-5 = See photos: { $title }
    .match-6 = Pictures: { $title }
    .match-7 = In photos: { $title }
    .match-8 = Photo essay: { $title }
    .match-9 = Picture gallery: { $title }

# Something to hear.
# $title: title
related-listen = Listen: { $title }
    .match-1 = Podcast: { $title }
    .match-2 = Listen to: { $title }
    .match-3 = Audio: { $title }
    .match-4 = LISTEN NOW: { $title }
    .match-5 = Listen to the podcast: { $title }
    .match-6 = Also listen: { $title }
    .match-7 = Hear: { $title }

## The whole article.

# Under a shortened text.
read-more = Read more
    .match-1 = Read on
    .match-2 = Read full article
    .match-3 = Read the full article
    .match-4 = Read full story
    .match-5 = Read the full story
    .match-6 = Read the story
    .match-7 = Read the article
    .match-8 = Read article
    .match-9 = Read the rest
    .match-10 = Read it here
    .match-11 = Read here
    .match-12 = Read now
    .match-13 = Read the full report
    .match-14 = Full story
    .match-15 = Full article
    .match-16 = Full text
    .match-17 = Full report
    .match-18 = Continue reading
    .match-19 = Continue
    .match-20 = More
    .match-21 = See more
    .match-22 = Show more
    .match-23 = View more
    .match-24 = Show full article
    .match-25 = Learn more
    .match-26 = Find out more
    .match-27 = Go to article
    .match-28 = To the full article
    .match-29 = To the article
    .match-30 = Click here
    .match-31 = Click here to read more
    .match-32 = Click here for more
    .match-33 = Click to read more
    .match-34 = Click here to read the full article
    .match-35 = Expand
    .match-36 = Tap to read more
    .match-37 = More details
    .match-38 = Read in full
    .match-39 = View article
    .match-40 = View full article
    .match-41 = Read more here
    .match-42 = View post
    .match-43 = Story continues
    .match-44 = (more...)
    .match-45 = Read more about this

# The same by name.
# $title: title
read-more-title = Read more: { $title }
    .match-1 = Continue reading { $title }
    .match-2 = Read more “{ $title }”
    .match-3 = Continue reading “{ $title }”
    .match-4 = Read the full story: { $title }
    .match-5 = Read the full article: { $title }
    .match-6 = Read full story: { $title }
    .match-7 = Full story: { $title }
    .match-8 = READ MORE ON THIS: { $title }
    .match-9 = Read: { $title }
    .match-10 = Full report: { $title }
    .match-11 = Full article: { $title }
    .match-12 = Click here to read: { $title }
    .match-13 = Read the original story: { $title }
    .match-14 = Learn more: { $title }
    .match-15 = Find out more: { $title }
    .match-16 = For more: { $title }
    .match-17 = Read more about { $title }
    .match-18 = READ MORE | { $title }
    .match-19 = READ MORE - { $title }
    .match-20 = READ MORE » { $title }
    .match-21 = READ MORE → { $title }
    .match-22 = READ MORE › { $title }
    .match-23 = Read the full article “{ $title }”
    .match-24 = Read the full article on “{ $title }”

# More of a list.
read-more-load = Load more
    .match-1 = Load more articles
    .match-2 = Load more stories
    .match-3 = Load more posts
    .match-4 = Load more results
    .match-5 = More results
    .match-6 = Show more articles
    .match-7 = Show more stories
    .match-8 = Show more results
    .match-9 = Show more news
    .match-10 = View more articles
    .match-11 = View more stories
    .match-12 = View all
    .match-13 = See all
    .match-14 = Show all
    .match-15 = See all stories
    .match-16 = View all articles
    .match-17 = All articles
    .match-18 = Older posts
    .match-19 = Older entries
    .match-20 = Older
    .match-21 = Newer posts
    .match-22 = Newer entries
    .match-23 = Newer
    .match-24 = Older stories
    .match-25 = More posts
    .match-26 = Loading
    .match-27 = Loading more
    .match-28 = See more stories
    .match-29 = Show less
    .match-30 = See less
    .match-31 = Read less
    .match-32 = Collapse
    .match-33 = Show fewer

## The way around the site.

# One step back.
back = Back
    .match-1 = Go back
    .match-2 = Return
    .match-3 = Back to article
    .match-4 = Back to the article
    .match-5 = Back to story
    .match-6 = Return to article
    .match-7 = Return to the article
    .match-8 = Back to list
    .match-9 = Back to overview
    .match-10 = Back to all articles
    .match-11 = Back to news
    .match-12 = Back to results
    .match-13 = Back to previous page
    .match-14 = Back to site

# To the page's head.
back-top = Back to top
    .match-1 = Top
    .match-2 = Go to top
    .match-3 = Return to top
    .match-4 = To top
    .match-5 = To the top
    .match-6 = Back to the top
    .match-7 = Scroll to top
    .match-8 = Scroll up
    .match-9 = Page top
    .match-10 = Top of page
    .match-11 = Back to top of page
    .match-12 = Jump to top
    .match-13 = Back up

# To the front page.
back-home = Home
    .match-1 = Homepage
    .match-2 = Home page
    .match-3 = Back to home
    .match-4 = Back to homepage
    .match-5 = Back to the homepage
    .match-6 = Go to homepage
    .match-7 = Go to home page
    .match-8 = Front page
    .match-9 = Return home
    .match-10 = Return to homepage
    .match-11 = Return to the front page
    .match-12 = Main page
    .match-13 = Back to main page
    .match-14 = Go home
    .match-15 = Take me home
    .match-16 = Back to home page
    .match-17 = Return to home page

# To a part of the paper.
# $section: section
back-section = Back to the section { $section }
    .match-1 = Return to the section { $section }

# The article before.
back-previous = Previous article
    .match-1 = Previous
    .match-2 = Prev
    .match-3 = Previous story
    .match-4 = Previous post
    .match-5 = Prev post
    .match-6 = Prev article
    .match-7 = Previous page
    .match-8 = Previous entry
    .match-9 = Previous news
    .match-10 = Previous item
    .match-11 = Older article
    .match-12 = Previous slide
    .match-13 = Prev story

# The same by its name.
# $title: title
back-previous-title = Previous: { $title }
    .match-1 = Previous article: { $title }
    .match-2 = Previous post: { $title }
    .match-3 = Previous story: { $title }
    .match-4 = Prev: { $title }
    .match-5 = Prev post: { $title }
    .match-6 = Previous page: { $title }
    .match-7 = Older: { $title }
    .match-8 = Previous article { $title }
    .match-9 = Previous post { $title }

# The article after.
next = Next article
    .match-1 = Next
    .match-2 = Next story
    .match-3 = Next post
    .match-4 = Next page
    .match-5 = Next entry
    .match-6 = Next news
    .match-7 = Next item
    .match-8 = Up next
    .match-9 = Next up
    .match-10 = Newer article
    .match-11 = Next slide
    .match-12 = Go to next article
    .match-13 = Continue to next article
    .match-14 = Coming up
    .match-15 = Coming up next

# The same by its name.
# $title: title
next-title = Next: { $title }
    .match-1 = Next article: { $title }
    .match-2 = Next post: { $title }
    .match-3 = Next story: { $title }
    .match-4 = Up next: { $title }
    .match-5 = Next up: { $title }
    .match-6 = Next page: { $title }
    .match-7 = Coming up: { $title }
    .match-8 = Newer: { $title }
    .match-9 = Next article { $title }
    .match-10 = Next post { $title }
    .match-11 = Up next { $title }

# A page of several.
# $number: number
# $count: number
next-page = Page { NUMBER($number) } of { NUMBER($count) }
    .match-1 = Page { $number } / { $count }
    .match-2 = Page: { $number } of { $count }

# What the page holds.
contents = Contents
    .match-1 = Table of contents
    .match-2 = In this article
    .match-3 = In this story
    .match-4 = On this page
    .match-5 = On this topic page
    .match-6 = What's in this article
    .match-7 = What's inside
    .match-8 = Inside this article
    .match-9 = Jump to
    .match-10 = Jump to section
    .match-11 = Jump to a section
    .match-12 = Page contents
    .match-13 = Quick links
    .match-14 = Article contents
    .match-15 = Outline
    .match-16 = Sections
    .match-17 = Content
    .match-18 = Contents of this article
    .match-19 = In this guide
    .match-20 = Index
    .match-21 = What you’ll find here
    .match-22 = Inside
    .match-23 = Chapters
    .match-24 = Show table of contents
    .match-25 = Hide table of contents
    .match-26 = Quick navigation
    .match-27 = In this post

# Past the head of the page.
contents-skip = Skip to main content
    .match-1 = Skip to content
    .match-2 = Skip to the content
    .match-3 = Skip navigation
    .match-4 = Skip to navigation
    .match-5 = Skip to main
    .match-6 = Skip to article
    .match-7 = Skip to search
    .match-8 = Skip to footer
    .match-9 = Skip to footer navigation
    .match-10 = Skip to primary navigation
    .match-11 = Skip to secondary navigation
    .match-12 = Skip links
    .match-13 = Skip ad
    .match-14 = Skip advertisement
    .match-15 = Skip to comments
    .match-16 = Skip this
    .match-17 = Skip header
    .match-18 = Skip to section navigation
    .match-19 = Skip to contents
    .match-20 = Skip to site index
    .match-21 = Jump to content
    .match-22 = Jump to main content
    .match-23 = Jump to navigation
    .match-24 = Jump to comments
    .match-25 = Go to content
    .match-26 = Accessibility links
    .match-27 = Accessibility help
    .match-28 = Accessibility menu
    .match-29 = Skip to content ↓

# The menu and its like.
contents-menu = Menu
    .match-1 = Main menu
    .match-2 = Navigation
    .match-3 = Main navigation
    .match-4 = Open menu
    .match-5 = Close menu
    .match-6 = Toggle navigation
    .match-7 = Toggle menu
    .match-8 = Show menu
    .match-9 = Hide menu
    .match-10 = Search
    .match-11 = Search this site
    .match-12 = Search the site
    .match-13 = Search for
    .match-14 = Open search
    .match-15 = Close
    .match-16 = Close search
    .match-17 = Site map
    .match-18 = Sitemap
    .match-19 = Sections menu
    .match-20 = All sections
    .match-21 = Site navigation
    .match-22 = Site index
    .match-23 = Primary menu
    .match-24 = Secondary menu
    .match-25 = Hamburger menu
    .match-26 = Browse
    .match-27 = More sections
    .match-28 = Go to navigation
