### Part of Targum, under MIT OR Apache-2.0. Readers are addressed politely, and never by gender.

## How many there are.

# Over the comments, or as a link to them.
# $count: number
comment-count = { $count ->
    [0] No comments
    [one] { NUMBER($count) } comment
   *[other] { NUMBER($count) } comments
  }
    .match-1 = Comments ({ $count })
    .match-2 = Comment ({ $count })
    .match-3 = Total comments ({ $count })
    .match-4 = All comments ({ $count })
    .match-5 = Discussion ({ $count })
    .match-6 = Responses ({ $count })
    .match-7 = Talkbacks ({ $count })
    .match-8 = Reader comments ({ $count })
    .match-9 = Conversation ({ $count })
    .match-10 = Comments: { $count }
    .match-11 = Total comments: { $count }
    .match-12 = Number of comments: { $count }
    .match-13 = Responses: { $count }
    .match-14 = Talkbacks: { $count }
    .match-15 = { $count } talkback
    .match-16 = { $count } talkbacks
    .match-17 = { $count } responses
    .match-18 = { $count } response
    .match-19 = { $count } thoughts
    .match-20 = { $count } reader comments
    .match-21 = { $count } comments so far
    .match-22 = { $count } comment(s)
    .match-23 = Comments { $count }
    .match-24 = { $count } comments on this article
    .match-25 = { $count } comments on this story
    .match-26 = { $count } comments on this post

# The same with the headline.
# $count: number
# $title: title
comment-count-on = { $count ->
    [one] { NUMBER($count) } comment on “{ $title }”
   *[other] { NUMBER($count) } comments on “{ $title }”
  }
    .match-1 = { $count } thoughts on “{ $title }”
    .match-2 = { $count } thoughts to “{ $title }”
    .match-3 = { $count } responses on “{ $title }”
    .match-4 = { $count } responses to “{ $title }”
    .match-5 = { $count } replies on “{ $title }”
    .match-6 = { $count } replies to “{ $title }”
    .match-7 = { $count } comments to “{ $title }”

# The heading of the comments.
comment-heading = Comments
    .match-1 = Comment
    .match-2 = Reader comments
    .match-3 = Readers’ comments
    .match-4 = User comments
    .match-5 = Talkbacks
    .match-6 = Talkback
    .match-7 = Discussion
    .match-8 = The discussion
    .match-9 = Conversation
    .match-10 = Responses
    .match-11 = Reactions
    .match-12 = Discuss
    .match-13 = Conversations
    .match-14 = Comments section
    .match-15 = What readers say
    .match-16 = Comment section
    .match-17 = Your comments
    .match-18 = Facebook comments
    .match-19 = Comments on this article
    .match-20 = What do you think?
    .match-21 = Have your say
    .match-22 = Leave your thoughts
    .match-23 = Join the discussion
    .match-24 = Join the conversation
    .match-25 = Join the debate

# Before the first one.
comment-none = No comments yet
    .match-1 = There are no comments
    .match-2 = There are no comments yet
    .match-3 = There are currently no comments
    .match-4 = Nobody has commented yet
    .match-5 = No one has commented yet
    .match-6 = No comment yet
    .match-7 = There are no comments on this article
    .match-8 = No comments so far
    .match-9 = No talkbacks yet
    .match-10 = No comments on this article
    .match-11 = No comments posted yet
    .match-12 = No responses yet
    .match-13 = Zero comments
    .match-14 = There are no talkbacks yet
    .match-15 = No discussions yet

# The call for the first one.
comment-first = Be the first to comment
    .match-1 = Be the first one to comment
    .match-2 = Be the first to leave a comment
    .match-3 = Be the first to post a comment
    .match-4 = Be the first to respond
    .match-5 = Be the first to write a comment
    .match-6 = Be the first to comment on this article
    .match-7 = Be the first to comment on this story
    .match-8 = Be the first to share your thoughts
    .match-9 = Be the first to share what you think
    .match-10 = Be the first to reply
    .match-11 = Be the first to react
    .match-12 = Be the first to add a comment
    .match-13 = Be the first to join the conversation
    .match-14 = Be the first to start the conversation
    .match-15 = Be the first commenter
    .match-16 = Start the conversation
    .match-17 = Start the discussion
    .match-18 = Post the first comment
    .match-19 = Write the first comment
    .match-20 = Add the first comment
    .match-21 = No comments yet. Be the first to comment
    .match-22 = Be the first to comment!
    .match-23 = No comments yet. Be the first!
    .match-24 = There are no comments yet. Be the first to comment
    .match-25 = Post first comment

## Writing one.

# Opens the form.
comment-new = New comment
    .match-1 = Add a public comment
    .match-2 = Add a comment
    .match-3 = Add public comment
    .match-4 = Add comment
    .match-5 = Post a public comment
    .match-6 = Post a comment
    .match-7 = Post public comment
    .match-8 = Post comment
    .match-9 = Write a public comment
    .match-10 = Write a comment
    .match-11 = Write public comment
    .match-12 = Write comment
    .match-13 = Leave a public comment
    .match-14 = Leave a comment
    .match-15 = Leave public comment
    .match-16 = Leave comment
    .match-17 = Submit a public comment
    .match-18 = Submit a comment
    .match-19 = Submit public comment
    .match-20 = Submit comment
    .match-21 = Send a public comment
    .match-22 = Send a comment
    .match-23 = Send public comment
    .match-24 = Add your comment
    .match-25 = Add new comment
    .match-26 = Add a new comment
    .match-27 = Write your comment
    .match-28 = Write new comment
    .match-29 = Write a new comment
    .match-30 = Comment now
    .match-31 = Comment on this article
    .match-32 = Leave a reply
    .match-33 = Leave a response
    .match-34 = Write a response
    .match-35 = Write a reply
    .match-36 = Add a reply
    .match-37 = Post a reply
    .match-38 = To comment
    .match-39 = Click here to comment
    .match-40 = Add talkback
    .match-41 = New talkback
    .match-42 = Post a talkback
    .match-43 = Add a talkback
    .match-44 = Write a talkback
    .match-45 = Share your opinion
    .match-46 = Tell us what you think
    .match-47 = Tell us what you think in the comments
    .match-48 = Let us know in the comments
    .match-49 = Write something
    .match-50 = Comment below
    .match-51 = Write your comment here
    .match-52 = Leave a comment below
    .match-53 = Leave your comment
    .match-54 = Post your comment
    .match-55 = Post new comment
    .match-56 = Share your thoughts

# The fields of the form.
comment-name = Your name
    .match-1 = Name
    .match-2 = Name*
    .match-3 = Name (required)
    .match-4 = Display name
    .match-5 = Nickname
    .match-6 = Username
    .match-7 = Your nickname
    .match-8 = Full name
    .match-9 = Enter your name
    .match-10 = Commenter name
    .match-11 = Name or nickname
    .match-12 = First name
    .match-13 = Last name
    .match-14 = Screen name
    .match-15 = Your display name
    .match-16 = User name
    .match-17 = Website
    .match-18 = Your name*
    .match-19 = Your name (required)

comment-email = E-mail (will not be published)
    .match-1 = Email (will not be published)
    .match-2 = Mail (will not be published)
    .match-3 = Mail (will not be published) (required)
    .match-4 = Email (required)
    .match-5 = Your email address will not be published
    .match-6 = Your e-mail address will not be published
    .match-7 = Your email address will not be published. Required fields are marked *
    .match-8 = Required fields are marked *
    .match-9 = Required fields are marked
    .match-10 = Required fields
    .match-11 = Fields marked with * are required
    .match-12 = Your email will not be published
    .match-13 = Email (not published)
    .match-14 = Email will not be published
    .match-15 = Email (optional)
    .match-16 = Required
    .match-17 = Save my name, email, and website in this browser for the next time I comment
    .match-18 = Save my name and email in this browser for the next time I comment

comment-title = Subject
    .match-1 = Title of comment
    .match-2 = Comment title
    .match-3 = Headline of comment
    .match-4 = Title of your comment
    .match-5 = Your subject
    .match-6 = Comment subject
    .match-7 = Subject of comment
    .match-8 = Add a title
    .match-9 = Title your comment

comment-text = Text of the comment
    .match-1 = Your comment
    .match-2 = Comment text
    .match-3 = Comment body
    .match-4 = Comment*
    .match-5 = Your comment here
    .match-6 = Type your comment
    .match-7 = Type your comment here
    .match-8 = Enter your comment
    .match-9 = Enter your comment here
    .match-10 = Your message
    .match-11 = Message
    .match-12 = Comment content
    .match-13 = The comment
    .match-14 = Your text
    .match-15 = Comment or Message *
    .match-16 = Start typing
    .match-17 = Your response
    .match-18 = What are your thoughts?
    .match-19 = Content of comment

# Sends and gives up.
comment-send = Send comment
    .match-1 = Send
    .match-2 = Submit
    .match-3 = Publish comment
    .match-4 = Publish
    .match-5 = Send your comment
    .match-6 = Post it
    .match-7 = Post your comment now
    .match-8 = Send response
    .match-9 = Send talkback
    .match-10 = Submit talkback
    .match-11 = Post reply
    .match-12 = Submit reply
    .match-13 = Send reply
    .match-14 = Post talkback
    .match-15 = Preview comment
    .match-16 = Submit now

comment-cancel = Cancel
    .match-1 = Cancel reply
    .match-2 = Cancel comment
    .match-3 = Click here to cancel reply
    .match-4 = Close form
    .match-5 = Clear
    .match-6 = Clear form
    .match-7 = Discard
    .match-8 = Never mind

# What the form answers.
comment-thanks = Thank you, your comment has been received
    .match-1 = Thank you for your comment
    .match-2 = Thanks for your comment
    .match-3 = Thank you for commenting
    .match-4 = Your comment has been submitted
    .match-5 = Your comment has been sent
    .match-6 = Your comment was sent
    .match-7 = Your comment has been posted
    .match-8 = Your comment was received
    .match-9 = Your comment has been received
    .match-10 = Your comment was submitted successfully
    .match-11 = Comment submitted
    .match-12 = Comment sent
    .match-13 = Your comment will be published after review
    .match-14 = Your comment will appear after approval
    .match-15 = Your comment will be published shortly
    .match-16 = Comment posted
    .match-17 = Comment received
    .match-18 = Your comment is awaiting moderation
    .match-19 = Your comment is awaiting approval
    .match-20 = Your comment is pending approval
    .match-21 = Your comment is being reviewed
    .match-22 = Your comment will be visible after approval
    .match-23 = Awaiting moderation
    .match-24 = Pending approval
    .match-25 = Thanks for commenting

# Letters that are left.
# $count: number
comment-characters = { $count ->
    [one] { NUMBER($count) } character left
   *[other] { NUMBER($count) } characters left
  }
    .match-1 = { $count } characters remaining
    .match-2 = { $count } characters left
    .match-3 = { $count } characters max
    .match-4 = { $count } characters maximum
    .match-5 = Characters left: { $count }
    .match-6 = Characters remaining: { $count }
    .match-7 = Remaining characters: { $count }
    .match-8 = Maximum characters: { $count }
    .match-9 = Max characters: { $count }
    .match-10 = Characters: { $count }
    .match-11 = Maximum { $count } characters
    .match-12 = Max. { $count } characters
    .match-13 = Up to { $count } characters

# The rules.
comment-rules = Comments are subject to the site’s rules
    .match-1 = Comment policy
    .match-2 = Comments policy
    .match-3 = Commenting policy
    .match-4 = Comment guidelines
    .match-5 = Commenting guidelines
    .match-6 = Comment rules
    .match-7 = Rules for comments
    .match-8 = Community guidelines for comments
    .match-9 = Rules of discussion
    .match-10 = House rules
    .match-11 = Terms of comment
    .match-12 = Commenting rules
    .match-13 = Commenting FAQ
    .match-14 = Read our comment policy
    .match-15 = Please read our comment policy
    .match-16 = Please keep comments civil
    .match-17 = Please be respectful
    .match-18 = Be respectful
    .match-19 = Keep it civil
    .match-20 = Comments are moderated
    .match-21 = All comments are moderated
    .match-22 = Comments are reviewed before publication
    .match-23 = Comments are moderated before publication
    .match-24 = Comments will be moderated
    .match-25 = Please follow our community guidelines
    .match-26 = Please read our community guidelines
    .match-27 = Please follow the rules
    .match-28 = This comment section is moderated
    .match-29 = By posting a comment you agree to our terms of use
    .match-30 = By commenting you agree to our terms
    .match-31 = By submitting a comment you agree to our terms of use
    .match-32 = The comments are the responsibility of their authors
    .match-33 = Comments are the opinion of the readers
    .match-34 = Comments express the views of their authors
    .match-35 = We welcome your comments
    .match-36 = We reserve the right to delete comments
    .match-37 = No offensive comments
    .match-38 = Stay on topic
    .match-39 = Be civil
    .match-40 = Comments do not represent the views of the site
    .match-41 = This site uses Akismet to reduce spam
    .match-42 = Learn how your comment data is processed
    .match-43 = This site uses Akismet to reduce spam. Learn how your comment data is processed
    .match-44 = Please note: comments are moderated
    .match-45 = We moderate comments

# Who may write.
comment-login = Log in to comment
    .match-1 = Login to comment
    .match-2 = Sign in to comment
    .match-3 = Log in to post a comment
    .match-4 = Log in to leave a comment
    .match-5 = Sign in to leave a comment
    .match-6 = Log in to reply
    .match-7 = Login to reply
    .match-8 = Sign in to reply
    .match-9 = Log in to join the conversation
    .match-10 = Sign in to join the conversation
    .match-11 = Log in or register to comment
    .match-12 = Login or register to post comments
    .match-13 = Log in or register to post comments
    .match-14 = Log in or sign up to comment
    .match-15 = Sign in or register to comment
    .match-16 = You must be logged in to post a comment
    .match-17 = You must be logged in to comment
    .match-18 = You must log in to comment
    .match-19 = You must log in to post a comment
    .match-20 = You need to log in to comment
    .match-21 = You must be signed in to comment
    .match-22 = Please log in to comment
    .match-23 = Please login to comment
    .match-24 = Please sign in to comment
    .match-25 = Please log in to leave a comment
    .match-26 = Please sign in to leave a comment
    .match-27 = Only registered users can comment
    .match-28 = Only registered users may comment
    .match-29 = Only subscribers can comment
    .match-30 = Only subscribers may comment
    .match-31 = Subscribe to comment
    .match-32 = Subscribers can comment
    .match-33 = Register to comment
    .match-34 = Sign up to comment
    .match-35 = Join to comment
    .match-36 = Login to post a comment
    .match-37 = Comments are for subscribers only
    .match-38 = Log in with Facebook to comment
    .match-39 = To comment, please log in
    .match-40 = To leave a comment, log in
    .match-41 = To leave a comment please log in
    .match-42 = Only members can comment
    .match-43 = Commenting is for subscribers only
    .match-44 = Become a member to comment
    .match-45 = You have to be logged in to comment
    .match-46 = You must be a subscriber to comment
    .match-47 = Comment as a guest
    .match-48 = Comment as guest
    .match-49 = Post as guest
    .match-50 = Log in with
    .match-51 = Log in to post comment
    .match-52 = Connect with Facebook

comment-closed = Comments are closed
    .match-1 = Comments are now closed
    .match-2 = Comments closed
    .match-3 = Comments are off
    .match-4 = Comments off
    .match-5 = Comments are disabled
    .match-6 = Comments have been disabled
    .match-7 = Commenting is closed
    .match-8 = Commenting has been closed
    .match-9 = Commenting is disabled
    .match-10 = Commenting is now closed
    .match-11 = Comments are closed for this article
    .match-12 = Comments on this article are closed
    .match-13 = This discussion is closed
    .match-14 = The discussion is closed
    .match-15 = Comments for this article are closed
    .match-16 = Comments to this article are closed
    .match-17 = Comments are not allowed
    .match-18 = This article is closed for comments
    .match-19 = Discussion closed
    .match-20 = This thread is closed
    .match-21 = Comments are unavailable
    .match-22 = Comments are turned off
    .match-23 = Comments have been closed
    .match-24 = This article is no longer open for comments
    .match-25 = The comments are closed
    .match-26 = Comments are not available on this story
    .match-27 = No comments allowed
    .match-28 = Comments Off on this article

## Reading them.

# The link to the whole discussion.
# $title: title
comment-all = See all comments on “{ $title }”
    .match-1 = See all talkbacks on “{ $title }”
    .match-2 = See all talkbacks to “{ $title }”
    .match-3 = See all talkbacks for “{ $title }”
    .match-4 = See all talkbacks “{ $title }”
    .match-5 = See all comments to “{ $title }”
    .match-6 = See all comments for “{ $title }”
    .match-7 = See all comments “{ $title }”
    .match-8 = See all responses on “{ $title }”
    .match-9 = See all responses to “{ $title }”
    .match-10 = See all responses for “{ $title }”
    .match-11 = See all responses “{ $title }”
    .match-12 = View all talkbacks on “{ $title }”
    .match-13 = View all talkbacks to “{ $title }”
    .match-14 = View all talkbacks for “{ $title }”
    .match-15 = View all talkbacks “{ $title }”
    .match-16 = View all comments on “{ $title }”
    .match-17 = View all comments to “{ $title }”
    .match-18 = View all comments for “{ $title }”
    .match-19 = View all comments “{ $title }”
    .match-20 = View all responses on “{ $title }”
    .match-21 = View all responses to “{ $title }”
    .match-22 = View all responses for “{ $title }”
    .match-23 = View all responses “{ $title }”
    .match-24 = Show all talkbacks on “{ $title }”
    .match-25 = Show all talkbacks to “{ $title }”
    .match-26 = Show all talkbacks for “{ $title }”
    .match-27 = Show all talkbacks “{ $title }”
    .match-28 = Show all comments on “{ $title }”
    .match-29 = Show all comments to “{ $title }”
    .match-30 = Show all comments for “{ $title }”
    .match-31 = Show all comments “{ $title }”
    .match-32 = Show all responses on “{ $title }”
    .match-33 = Show all responses to “{ $title }”
    .match-34 = Show all responses for “{ $title }”
    .match-35 = Show all responses “{ $title }”
    .match-36 = Read all talkbacks on “{ $title }”
    .match-37 = Read all talkbacks to “{ $title }”
    .match-38 = Read all talkbacks for “{ $title }”
    .match-39 = Read all talkbacks “{ $title }”
    .match-40 = Read all comments on “{ $title }”
    .match-41 = Read all comments to “{ $title }”
    .match-42 = Read all comments for “{ $title }”
    .match-43 = Read all comments “{ $title }”
    .match-44 = Read all responses on “{ $title }”
    .match-45 = Read all responses to “{ $title }”
    .match-46 = Read all responses for “{ $title }”
    .match-47 = Read all responses “{ $title }”
    .match-48 = All talkbacks on “{ $title }”
    .match-49 = All talkbacks to “{ $title }”
    .match-50 = All talkbacks for “{ $title }”
    .match-51 = All talkbacks “{ $title }”
    .match-52 = All comments on “{ $title }”
    .match-53 = All comments to “{ $title }”
    .match-54 = All comments for “{ $title }”
    .match-55 = All comments “{ $title }”
    .match-56 = All responses on “{ $title }”
    .match-57 = All responses to “{ $title }”
    .match-58 = All responses for “{ $title }”
    .match-59 = All responses “{ $title }”
    .match-60 = See talkbacks on “{ $title }”
    .match-61 = See talkbacks to “{ $title }”
    .match-62 = See talkbacks for “{ $title }”
    .match-63 = See talkbacks “{ $title }”
    .match-64 = See comments on “{ $title }”
    .match-65 = See comments to “{ $title }”
    .match-66 = See comments for “{ $title }”
    .match-67 = See comments “{ $title }”
    .match-68 = See responses on “{ $title }”
    .match-69 = See responses to “{ $title }”
    .match-70 = See responses for “{ $title }”
    .match-71 = See responses “{ $title }”
    .match-72 = All comments on: { $title }
    .match-73 = All comments to: { $title }
    .match-74 = All talkbacks on: { $title }
    .match-75 = All talkbacks to: { $title }
    .match-76 = Comments on “{ $title }”
    .match-77 = Comments to “{ $title }”
    .match-78 = Talkbacks on “{ $title }”
    .match-79 = Talkbacks to “{ $title }”
    .match-80 = Responses on “{ $title }”
    .match-81 = Responses to “{ $title }”

# The same without the headline.
comment-all-show = View all comments
    .match-1 = See all comments
    .match-2 = See all talkbacks
    .match-3 = See all responses
    .match-4 = Show all comments
    .match-5 = Show all talkbacks
    .match-6 = Show all responses
    .match-7 = Read all comments
    .match-8 = Read all talkbacks
    .match-9 = Read all responses
    .match-10 = All comments
    .match-11 = All talkbacks
    .match-12 = All responses
    .match-13 = View comments
    .match-14 = View talkbacks
    .match-15 = View responses
    .match-16 = See comments
    .match-17 = See talkbacks
    .match-18 = See responses
    .match-19 = Show comments
    .match-20 = Show talkbacks
    .match-21 = Show responses
    .match-22 = Open comments
    .match-23 = Open talkbacks
    .match-24 = Open responses
    .match-25 = Go to comments
    .match-26 = Go to talkbacks
    .match-27 = Go to responses
    .match-28 = To comments
    .match-29 = To talkbacks
    .match-30 = To responses
    .match-31 = Read comments
    .match-32 = Read talkbacks
    .match-33 = Read responses
    .match-34 = Load all comments
    .match-35 = Load all talkbacks
    .match-36 = Load all responses
    .match-37 = To all comments
    .match-38 = To all talkbacks
    .match-39 = To all responses
    .match-40 = Go to the comments
    .match-41 = Go to the talkbacks
    .match-42 = Go to the responses
    .match-43 = Display comments
    .match-44 = Display talkbacks
    .match-45 = Display responses
    .match-46 = View the comments
    .match-47 = View discussion
    .match-48 = View conversation
    .match-49 = All the comments
    .match-50 = View the discussion
    .match-51 = See what others are saying
    .match-52 = See the conversation
    .match-53 = View all talkbacks

# The same with their number.
# $count: number
comment-all-count = { $count ->
    [one] View { NUMBER($count) } comment
   *[other] View all { NUMBER($count) } comments
  }
    .match-1 = See { $count } comments
    .match-2 = See { $count } talkbacks
    .match-3 = See { $count } responses
    .match-4 = See all { $count } comments
    .match-5 = See all { $count } talkbacks
    .match-6 = See all { $count } responses
    .match-7 = Show { $count } comments
    .match-8 = Show { $count } talkbacks
    .match-9 = Show { $count } responses
    .match-10 = Show all { $count } comments
    .match-11 = Show all { $count } talkbacks
    .match-12 = Show all { $count } responses
    .match-13 = Read { $count } comments
    .match-14 = Read { $count } talkbacks
    .match-15 = Read { $count } responses
    .match-16 = Read all { $count } comments
    .match-17 = Read all { $count } talkbacks
    .match-18 = Read all { $count } responses
    .match-19 = View { $count } comments
    .match-20 = View { $count } talkbacks
    .match-21 = View { $count } responses
    .match-22 = All { $count } comments
    .match-23 = All { $count } talkbacks
    .match-24 = All { $count } responses
    .match-25 = Load { $count } comments
    .match-26 = Load { $count } talkbacks
    .match-27 = Load { $count } responses
    .match-28 = View comments ({ $count })
    .match-29 = See comments ({ $count })
    .match-30 = Show comments ({ $count })
    .match-31 = Read comments ({ $count })
    .match-32 = View all comments ({ $count })
    .match-33 = See all comments ({ $count })

# More of them.
comment-more = Show more comments
    .match-1 = More comments
    .match-2 = Load more comments
    .match-3 = View more comments
    .match-4 = See more comments
    .match-5 = Read more comments
    .match-6 = Load comments
    .match-7 = Show older comments
    .match-8 = Older comments
    .match-9 = Newer comments
    .match-10 = Next comments
    .match-11 = Previous comments
    .match-12 = Show more talkbacks
    .match-13 = More talkbacks
    .match-14 = Load more talkbacks
    .match-15 = Show more replies
    .match-16 = Load more replies
    .match-17 = More replies
    .match-18 = View more replies
    .match-19 = See more replies
    .match-20 = View previous comments

# $count: number
comment-more-count = { $count ->
    [one] Show { NUMBER($count) } more comment
   *[other] Show { NUMBER($count) } more comments
  }
    .match-1 = Load { $count } more comments
    .match-2 = Load { $count } more replies
    .match-3 = Load { $count } more talkbacks
    .match-4 = View { $count } more comments
    .match-5 = View { $count } more replies
    .match-6 = View { $count } more talkbacks
    .match-7 = See { $count } more comments
    .match-8 = See { $count } more replies
    .match-9 = See { $count } more talkbacks
    .match-10 = { $count } more comments
    .match-11 = { $count } more replies
    .match-12 = { $count } more talkbacks
    .match-13 = View { $count } previous comments

# The answers to one.
# $count: number
comment-replies = { $count ->
    [one] { NUMBER($count) } reply
   *[other] { NUMBER($count) } replies
  }
    .match-1 = View { $count } replies
    .match-2 = View { $count } reply
    .match-3 = Show { $count } replies
    .match-4 = Show { $count } reply
    .match-5 = See { $count } replies
    .match-6 = See { $count } reply
    .match-7 = Hide { $count } replies
    .match-8 = Hide { $count } reply
    .match-9 = View all { $count } replies
    .match-10 = View all { $count } reply
    .match-11 = Replies ({ $count })
    .match-12 = View replies ({ $count })
    .match-13 = Show replies ({ $count })
    .match-14 = Replies: { $count }
    .match-15 = { $count } answers

# The same without their number.
comment-replies-show = Show replies
    .match-1 = View replies
    .match-2 = See replies
    .match-3 = Hide replies
    .match-4 = Replies
    .match-5 = View all replies
    .match-6 = Show all replies
    .match-7 = View reply
    .match-8 = Show reply
    .match-9 = Read replies
    .match-10 = Hide reply
    .match-11 = Expand replies
    .match-12 = Collapse replies
    .match-13 = View thread
    .match-14 = Show thread

# Folds the comments away.
comment-hide = Hide comments
    .match-1 = Hide the comments
    .match-2 = Close comments
    .match-3 = Collapse comments
    .match-4 = Hide comment
    .match-5 = Collapse all
    .match-6 = Hide all comments
    .match-7 = Hide talkbacks
    .match-8 = Close talkbacks
    .match-9 = Hide discussion
    .match-10 = Expand comment
    .match-11 = Collapse thread
    .match-12 = Collapse comment

# Their order.
comment-sort = Sort by
    .match-1 = Sort
    .match-2 = Sorted by
    .match-3 = Order by
    .match-4 = Sort comments
    .match-5 = Sort comments by
    .match-6 = Sort by newest
    .match-7 = Sort by oldest
    .match-8 = Sort by best
    .match-9 = Sort by most recent
    .match-10 = Sort by popular
    .match-11 = Newest first
    .match-12 = Oldest first
    .match-13 = Most liked
    .match-14 = Most replied
    .match-15 = Top comments
    .match-16 = Best comments
    .match-17 = Newest comments
    .match-18 = Oldest comments
    .match-19 = Most recommended
    .match-20 = Highest rated
    .match-21 = Most recent first
    .match-22 = Most popular comments
    .match-23 = Most liked comments
    .match-24 = Sort by: newest
    .match-25 = Sort by: best
    .match-26 = Sort by: oldest
    .match-27 = Best rated
    .match-28 = Reader picks
    .match-29 = Readers' picks
    .match-30 = Featured comment
    .match-31 = Featured comments
    .match-32 = Top comment
    .match-33 = Selected comments
    .match-34 = Highlighted comment
    .match-35 = Pinned comment
    .match-36 = Pinned by the editors
    .match-37 = NYT Picks
    .match-38 = Editors' picks in the comments
    .match-39 = View by
    .match-40 = Filter comments
    .match-41 = Sort by date
    .match-42 = By date
    .match-43 = By rating
    .match-44 = Most relevant
    .match-45 = All Comments Newest
    .match-46 = Show: newest
    .match-47 = Newest to oldest
    .match-48 = Oldest to newest

# Writers of comments.
# $author: person
comment-by = { $author } wrote:
    .match-1 = { $author } says:
    .match-2 = { $author } writes:
    .match-3 = { $author } commented:
    .match-4 = Comment by { $author }
    .match-5 = Comment from { $author }
    .match-6 = Response by { $author }
    .match-7 = From the commenter { $author }
    .match-8 = A comment by { $author }
    .match-9 = Comment left by { $author }
    .match-10 = Reply by { $author }
    .match-11 = Reply from { $author }
    .match-12 = Commenter: { $author }
    .match-13 = Comment by: { $author }
    .match-14 = Comment author: { $author }
    .match-15 = User: { $author }

# $author: person
# $date: date
comment-by-date = { $author } on { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
    .match-1 = { $author } wrote on { $date }
    .match-2 = { $author } wrote at { $date }
    .match-3 = { $author } said on { $date }
    .match-4 = { $author } said at { $date }
    .match-5 = { $author } says on { $date }
    .match-6 = { $author } says at { $date }
    .match-7 = { $author } commented on { $date }
    .match-8 = { $author } commented at { $date }
    .match-9 = { $author } posted on { $date }
    .match-10 = { $author } posted at { $date }
    .match-11 = { $author } replied on { $date }
    .match-12 = { $author } replied at { $date }
    .match-13 = { $author } writes on { $date }
    .match-14 = { $author } writes at { $date }
    .match-15 = Comment by { $author } on { $date }
    .match-16 = Comment by { $author } at { $date }
    .match-17 = Comment by { $author } - { $date }
    .match-18 = Comment by { $author } , { $date }
    .match-19 = { $author } says: { $date }
    .match-20 = Comment by { $author }, { $date }

# Writers without a name.
comment-anonymous = Anonymous
    .match-1 = Guest
    .match-2 = Guest user
    .match-3 = Anonymous user
    .match-4 = Anonymous reader
    .match-5 = No name
    .match-6 = Unnamed
    .match-7 = A reader
    .match-8 = Guest commenter
    .match-9 = Deleted user
    .match-10 = Unknown user
    .match-11 = Anonymous commenter
    .match-12 = (no name)
    .match-13 = Anonymous coward
    .match-14 = Not signed in
    .match-15 = Unregistered user
    .match-16 = Unverified user

# The author of the article, or the paper, in the discussion.
comment-staff = Reply of the editors
    .match-1 = Author
    .match-2 = Moderator
    .match-3 = Admin
    .match-4 = Editor's reply
    .match-5 = Response of the editors
    .match-6 = Author's reply
    .match-7 = Editors' response
    .match-8 = The editor responds
    .match-9 = Response from the author
    .match-10 = Reply from the editor
    .match-11 = Mod
    .match-12 = Top commenter
    .match-13 = Verified
    .match-14 = Subscriber comment
    .match-15 = Top fan

# Answers one.
comment-reply = Reply
    .match-1 = Reply to this comment
    .match-2 = Reply to comment
    .match-3 = Reply to this
    .match-4 = Respond
    .match-5 = Answer
    .match-6 = Respond to this comment
    .match-7 = Respond to comment
    .match-8 = Reply to thread
    .match-9 = Post a reply to this comment
    .match-10 = React
    .match-11 = Comment on this comment
    .match-12 = Reply to talkback
    .match-13 = Reply »
    .match-14 = Reply ↓
    .match-15 = Reply to this talkback
    .match-16 = Add reply
    .match-17 = Add a response
    .match-18 = Add response
    .match-19 = Quote
    .match-20 = Reply with quote

# Answers somebody.
# $author: person
comment-reply-to = In reply to { $author }
    .match-1 = Reply to { $author }
    .match-2 = Replying to { $author }
    .match-3 = Reply to comment by { $author }
    .match-4 = Response to { $author }
    .match-5 = Answer to { $author }
    .match-6 = Respond to { $author }
    .match-7 = Replied to { $author }
    .match-8 = In response to { $author }
    .match-9 = Leave a reply to { $author }
    .match-10 = Leave a comment to { $author }
    .match-11 = In reply to: { $author }
    .match-12 = Reply to: { $author }
    .match-13 = Replying to: { $author }
    .match-14 = In response to: { $author }

# Thumbs.
comment-like = Like
    .match-1 = Like this comment
    .match-2 = I like
    .match-3 = Likes
    .match-4 = Liked
    .match-5 = Upvote
    .match-6 = Recommend
    .match-7 = Thumbs up
    .match-8 = Vote up
    .match-9 = I like this
    .match-10 = Helpful
    .match-11 = Useful
    .match-12 = Unlike
    .match-13 = Like this
    .match-14 = Recommend this comment
    .match-15 = Love
    .match-16 = Upvote comment
    .match-17 = Respect
    .match-18 = Support this comment
    .match-19 = Clap
    .match-20 = Applaud
    .match-21 = Up vote
    .match-22 = Like comment

comment-dislike = Dislike
    .match-1 = I dislike
    .match-2 = Dislikes
    .match-3 = Downvote
    .match-4 = Thumbs down
    .match-5 = Vote down
    .match-6 = Disagree
    .match-7 = Dislike this comment
    .match-8 = I don't like this
    .match-9 = I do not like
    .match-10 = Not helpful
    .match-11 = Down vote
    .match-12 = Disliked
    .match-13 = Downvote comment

# $count: number
comment-likes = { $count ->
    [one] { NUMBER($count) } like
   *[other] { NUMBER($count) } likes
  }
    .match-1 = Likes ({ $count })
    .match-2 = Likes : { $count }
    .match-3 = Liked ({ $count })
    .match-4 = Liked : { $count }
    .match-5 = Like ({ $count })
    .match-6 = Like : { $count }
    .match-7 = Upvotes ({ $count })
    .match-8 = Upvotes : { $count }
    .match-9 = Recommendations ({ $count })
    .match-10 = Recommendations : { $count }
    .match-11 = Recommended ({ $count })
    .match-12 = Recommended : { $count }
    .match-13 = Votes ({ $count })
    .match-14 = Votes : { $count }
    .match-15 = { $count } people like this
    .match-16 = { $count } recommend
    .match-17 = { $count } recommendations
    .match-18 = { $count } upvotes
    .match-19 = { $count } people liked this
    .match-20 = { $count } votes
    .match-21 = { $count } thumbs up
    .match-22 = { $count } reactions
    .match-23 = { $count } readers recommend this
    .match-24 = { $count } people found this helpful
    .match-25 = { $count } recommends

# Makes one known to the editors.
comment-report = Report
    .match-1 = Report comment
    .match-2 = Report this comment
    .match-3 = Report abuse
    .match-4 = Flag
    .match-5 = Flag comment
    .match-6 = Flag as inappropriate
    .match-7 = Report as inappropriate
    .match-8 = Report inappropriate comment
    .match-9 = Report inappropriate content
    .match-10 = Report spam
    .match-11 = Report a comment
    .match-12 = Report offensive comment
    .match-13 = Flag this comment
    .match-14 = Mark as spam
    .match-15 = Report user
    .match-16 = Report an offensive comment
    .match-17 = Report talkback
    .match-18 = Report this talkback
    .match-19 = Report violation
    .match-20 = Report post
    .match-21 = Complain
    .match-22 = Complain about this comment
    .match-23 = Report this post
    .match-24 = Block user
    .match-25 = Mute user
    .match-26 = Ignore user
    .match-27 = Mute
    .match-28 = Flag for review
    .match-29 = Report to moderator
    .match-30 = Block
    .match-31 = Flag as spam
    .match-32 = Report comment as inappropriate

# Its removal.
comment-delete = Delete comment
    .match-1 = Delete
    .match-2 = Remove
    .match-3 = Remove comment
    .match-4 = Delete this comment
    .match-5 = Delete my comment
    .match-6 = Erase
    .match-7 = Delete reply
    .match-8 = Delete your comment
    .match-9 = Delete post
    .match-10 = Erase comment
    .match-11 = Delete talkback
    .match-12 = Remove my comment

comment-delete-confirm = This will delete your current comment
    .match-1 = Are you sure you want to delete this comment?
    .match-2 = Are you sure you want to delete your comment?
    .match-3 = Delete this comment?
    .match-4 = Delete comment?
    .match-5 = Do you want to delete this comment?
    .match-6 = Do you really want to delete this comment?
    .match-7 = This will delete your comment
    .match-8 = This action will delete your current comment
    .match-9 = This action cannot be undone
    .match-10 = Your comment will be deleted
    .match-11 = Your current comment will be deleted
    .match-12 = This will erase your current comment
    .match-13 = This will delete the comment you are writing
    .match-14 = The comment will be deleted
    .match-15 = Are you sure?
    .match-16 = Discard comment?
    .match-17 = This will discard your comment
    .match-18 = Your draft will be deleted
    .match-19 = This comment will be permanently deleted

comment-deleted = This comment has been deleted
    .match-1 = This comment was deleted
    .match-2 = Comment deleted
    .match-3 = This comment has been removed
    .match-4 = This comment was removed
    .match-5 = Comment removed
    .match-6 = This comment was removed by a moderator
    .match-7 = This comment has been removed by a moderator
    .match-8 = Removed by moderator
    .match-9 = This comment was deleted by its author
    .match-10 = This comment violated our policy
    .match-11 = This comment was removed for violating our guidelines
    .match-12 = Deleted by moderator
    .match-13 = This comment has been removed by the author
    .match-14 = [deleted]
    .match-15 = [removed]
    .match-16 = Deleted
    .match-17 = This comment has been deleted by the user
    .match-18 = This comment is hidden
    .match-19 = Comment hidden
    .match-20 = This post was removed
    .match-21 = This comment was blocked

# Its change.
comment-edit = Edit
    .match-1 = Edit comment
    .match-2 = Edit your comment
    .match-3 = Edit this comment
    .match-4 = Edit my comment
    .match-5 = Modify
    .match-6 = Edit reply
    .match-7 = (Edit)
    .match-8 = Save changes
    .match-9 = Edited comment
    .match-10 = Edit post

comment-edited = Edited
    .match-1 = (edited)
    .match-2 = Comment edited
    .match-3 = This comment was edited
    .match-4 = This comment has been edited
    .match-5 = Edited by the author
    .match-6 = This comment was edited by its author

# Its address, and word of new ones.
comment-link = Link to this comment
    .match-1 = Comment link
    .match-2 = Share comment
    .match-3 = Share this comment
    .match-4 = Copy comment link
    .match-5 = Link to comment
    .match-6 = Copy link to comment
    .match-7 = Share reply
    .match-8 = Direct link to comment
    .match-9 = Permalink to this comment
    .match-10 = Permalink to comment
    .match-11 = Link to this talkback

comment-subscribe = Follow this discussion
    .match-1 = Notify me of new comments
    .match-2 = Notify me of new comments by email
    .match-3 = Notify me of follow-up comments by email
    .match-4 = Notify me of new posts by email
    .match-5 = Notify me of new comments via email
    .match-6 = Notify me of followup comments via e-mail
    .match-7 = Notify me of replies
    .match-8 = Notify me of new replies
    .match-9 = Subscribe to comments
    .match-10 = Follow comments
    .match-11 = Follow the discussion
    .match-12 = Follow conversation
    .match-13 = Email me new comments
    .match-14 = Receive notifications of new comments
    .match-15 = Notify me when someone replies
    .match-16 = Comments feed
    .match-17 = Comments RSS
    .match-18 = Comment feed
    .match-19 = Follow this conversation
    .match-20 = Subscribe to this discussion
    .match-21 = Subscribe to discussion
    .match-22 = Unsubscribe from this discussion
    .match-23 = Subscribe to: Post Comments (Atom)
    .match-24 = Get notified of replies
    .match-25 = Notify me of follow-up comments
