### Part of Targum, under MIT OR Apache-2.0. Languages are named in the language of the page.

# What a note of the site calls the text that it is about: one of these, in lines that are recognised.
-this-text = { $as ->
     [1] This article
     [2] This story
     [3] This text
     [4] This page
     [5] This post
     [6] This report
     [7] The article
     [8] The story
    *[9] The text
 }

## A translated article.

# Under the headline.
# $language: language
translated-from = Translated from { $language }
    .match-1 = Translated from the { $language }
    .match-2 = Translation from { $language }
    .match-3 = Translation from the { $language }
    .match-4 = Article translated from { $language }
    .match-5 = This article was translated from { $language }
    .match-6 = This article has been translated from { $language }
    .match-7 = This story was translated from { $language }
    .match-8 = This article is translated from { $language }
    .match-9 = This text was translated from { $language }
    .match-10 = Translated from the original { $language }
    .match-11 = Originally published in { $language }
    .match-12 = Originally written in { $language }
    .match-13 = Original language: { $language }
    .match-14 = Originally in { $language }
    .match-15 = This article was originally published in { $language }
    .match-16 = This story was originally published in { $language }
    .match-17 = This article was originally written in { $language }
    .match-18 = This article originally appeared in { $language }
    .match-19 = This is a translation from { $language }
    .match-20 = Source language: { $language }
    .match-21 = First published in { $language }
    .match-22 = This interview was translated from { $language }
    .match-23 = This post was translated from { $language }
    .match-24 = Translated to English from { $language }
    .match-25 = This article was translated from the original { $language }
    .match-26 = Translation from the original { $language }
    .match-27 = This is a translation of an article originally published in { $language }
    .match-28 = This is a translation of an article published in { $language }
    .match-29 = This is a translated version of an article originally published in { $language }
    .match-30 = This is a translated version of an article published in { $language }
    .match-31 = Translation of an article originally published in { $language }
    .match-32 = Translation of an article published in { $language }

# The same with the translator.
# $language: language
# $name: person
translated-from-by = Translated from { $language } by { $name }
    .match-1 = Translated from the { $language } by { $name }
    .match-2 = Translation from the { $language } by { $name }
    .match-3 = This article was translated from the { $language } by { $name }
    .match-4 = This story was translated from the { $language } by { $name }
    .match-5 = Article translated from the { $language } by { $name }
    .match-6 = Translation from { $language } by { $name }
    .match-7 = This article was translated from { $language } by { $name }
    .match-8 = This story was translated from { $language } by { $name }
    .match-9 = This text was translated from { $language } by { $name }
    .match-10 = Translated from { $language }: { $name }
    .match-11 = Translation from { $language }: { $name }
    .match-12 = Translation from { $language }, { $name }
    .match-13 = Translation from { $language }; { $name }
    .match-14 = Translated by { $name } from the { $language }
    .match-15 = Translated by { $name } from { $language }

# The translator alone.
# $name: person
translated-from-person = Translated by { $name }
    .match-1 = Translation by { $name }
    .match-2 = Translation: { $name }
    .match-3 = Translator: { $name }
    .match-4 = Translators: { $name }
    .match-5 = Translated and edited by { $name }
    .match-6 = English translation by { $name }
    .match-7 = English translation: { $name }
    .match-8 = This article was translated by { $name }

# Done by a machine.
machine-translated = Machine translation
    .match-1 = Machine translated
    .match-2 = Machine-translated
    .match-3 = Automatic translation
    .match-4 = Automatically translated
    .match-5 = Automated translation
    .match-6 = Auto-translated
    .match-7 = AI translation
    .match-8 = AI-translated
    .match-9 = Translated by AI
    .match-10 = Translated automatically
    .match-11 = Translated by Google
    .match-12 = Translated by Google Translate
    .match-13 = Translated with DeepL
    .match-14 = Powered by Google Translate
    .match-15 = Translation by Google
    .match-16 = Translated with AI
    .match-17 = Translated with the help of AI
    .match-18 = Google translation
    .match-19 = This is a machine translation
    .match-20 = This is an automatic translation
    .match-21 = Computer translation
    .match-22 = AI-generated translation
    .match-23 = This article was translated automatically
    .match-24 = This article was automatically translated
    .match-25 = This article was machine translated
    .match-26 = This article was machine-translated
    .match-27 = This article was translated by a machine
    .match-28 = This article was translated by AI
    .match-29 = This article was translated using AI
    .match-30 = This article was translated with the help of AI
    .match-31 = This article was translated using artificial intelligence
    .match-32 = This story was translated automatically
    .match-33 = This story was automatically translated
    .match-34 = This story was machine translated
    .match-35 = This story was machine-translated
    .match-36 = This story was translated by a machine
    .match-37 = This story was translated by AI
    .match-38 = This story was translated using AI
    .match-39 = This story was translated with the help of AI
    .match-40 = This story was translated using artificial intelligence
    .match-41 = This text was translated automatically
    .match-42 = This text was automatically translated
    .match-43 = This text was machine translated
    .match-44 = This text was machine-translated
    .match-45 = This text was translated by a machine
    .match-46 = This text was translated by AI
    .match-47 = This text was translated using AI
    .match-48 = This text was translated with the help of AI
    .match-49 = This text was translated using artificial intelligence
    .match-50 = This page was translated automatically
    .match-51 = This page was automatically translated
    .match-52 = This page was machine translated
    .match-53 = This page was machine-translated
    .match-54 = This page was translated by a machine
    .match-55 = This page was translated by AI
    .match-56 = This page was translated using AI
    .match-57 = This page was translated with the help of AI
    .match-58 = This page was translated using artificial intelligence
    .match-59 = This article has been translated automatically
    .match-60 = This article has been automatically translated
    .match-61 = This article has been machine translated
    .match-62 = This article has been translated by AI
    .match-63 = This story has been translated automatically
    .match-64 = This story has been automatically translated
    .match-65 = This story has been machine translated
    .match-66 = This story has been translated by AI
    .match-67 = This text has been translated automatically
    .match-68 = This text has been automatically translated
    .match-69 = This text has been machine translated
    .match-70 = This text has been translated by AI
    .match-71 = This page has been translated automatically
    .match-72 = This page has been automatically translated
    .match-73 = This page has been machine translated
    .match-74 = This page has been translated by AI
    .match-75 = This translation was generated automatically
    .match-76 = This article was translated using machine translation
    .match-77 = Machine translation may contain errors
    .match-78 = Automatic translation may contain errors
    .match-79 = This translation may contain errors
    .match-80 = This article was translated automatically and may contain errors
    .match-81 = This article was translated by Google Translate
    .match-82 = This article was translated by Google
    .match-83 = This article was translated using Google Translate
    .match-84 = This article was translated with Google Translate
    .match-85 = This article was translated by DeepL
    .match-86 = This article was translated using DeepL
    .match-87 = This article was translated with DeepL
    .match-88 = This article was translated by a computer
    .match-89 = This article was translated by software
    .match-90 = This article was translated by artificial intelligence
    .match-91 = This article was translated with AI
    .match-92 = This article has been translated by Google Translate
    .match-93 = This article has been translated by Google
    .match-94 = This article has been translated using Google Translate
    .match-95 = This article has been translated with Google Translate
    .match-96 = This article has been translated by DeepL
    .match-97 = This article has been translated using DeepL
    .match-98 = This article has been translated with DeepL
    .match-99 = This article has been translated by a computer
    .match-100 = This article has been translated by software
    .match-101 = This article has been translated by artificial intelligence
    .match-102 = This article has been translated with AI
    .match-103 = This article is translated by Google Translate
    .match-104 = This article is translated by Google
    .match-105 = This article is translated using Google Translate
    .match-106 = This article is translated with Google Translate
    .match-107 = This article is translated by DeepL
    .match-108 = This article is translated using DeepL
    .match-109 = This article is translated with DeepL
    .match-110 = This article is translated by a computer
    .match-111 = This article is translated by software
    .match-112 = This article is translated by artificial intelligence
    .match-113 = This article is translated with AI
    .match-114 = This story was translated by Google Translate
    .match-115 = This story was translated by Google
    .match-116 = This story was translated using Google Translate
    .match-117 = This story was translated with Google Translate
    .match-118 = This story was translated by DeepL
    .match-119 = This story was translated using DeepL
    .match-120 = This story was translated with DeepL
    .match-121 = This story was translated by a computer
    .match-122 = This story was translated by software
    .match-123 = This story was translated by artificial intelligence
    .match-124 = This story was translated with AI
    .match-125 = This story has been translated by Google Translate
    .match-126 = This story has been translated by Google
    .match-127 = This story has been translated using Google Translate
    .match-128 = This story has been translated with Google Translate
    .match-129 = This story has been translated by DeepL
    .match-130 = This story has been translated using DeepL
    .match-131 = This story has been translated with DeepL
    .match-132 = This story has been translated by a computer
    .match-133 = This story has been translated by software
    .match-134 = This story has been translated by artificial intelligence
    .match-135 = This story has been translated with AI
    .match-136 = This story is translated by Google Translate
    .match-137 = This story is translated by Google
    .match-138 = This story is translated using Google Translate
    .match-139 = This story is translated with Google Translate
    .match-140 = This story is translated by DeepL
    .match-141 = This story is translated using DeepL
    .match-142 = This story is translated with DeepL
    .match-143 = This story is translated by a computer
    .match-144 = This story is translated by software
    .match-145 = This story is translated by artificial intelligence
    .match-146 = This story is translated with AI
    .match-147 = This text was translated by Google Translate
    .match-148 = This text was translated by Google
    .match-149 = This text was translated using Google Translate
    .match-150 = This text was translated with Google Translate
    .match-151 = This text was translated by DeepL
    .match-152 = This text was translated using DeepL
    .match-153 = This text was translated with DeepL
    .match-154 = This text was translated by a computer
    .match-155 = This text was translated by software
    .match-156 = This text was translated by artificial intelligence
    .match-157 = This text was translated with AI
    .match-158 = This text has been translated by Google Translate
    .match-159 = This text has been translated by Google
    .match-160 = This text has been translated using Google Translate
    .match-161 = This text has been translated with Google Translate
    .match-162 = This text has been translated by DeepL
    .match-163 = This text has been translated using DeepL
    .match-164 = This text has been translated with DeepL
    .match-165 = This text has been translated by a computer
    .match-166 = This text has been translated by software
    .match-167 = This text has been translated by artificial intelligence
    .match-168 = This text has been translated with AI
    .match-169 = This text is translated by Google Translate
    .match-170 = This text is translated by Google
    .match-171 = This text is translated using Google Translate
    .match-172 = This text is translated with Google Translate
    .match-173 = This text is translated by DeepL
    .match-174 = This text is translated using DeepL
    .match-175 = This text is translated with DeepL
    .match-176 = This text is translated by a computer
    .match-177 = This text is translated by software
    .match-178 = This text is translated by artificial intelligence
    .match-179 = This text is translated with AI
    .match-180 = This page was translated by Google Translate
    .match-181 = This page was translated by Google
    .match-182 = This page was translated using Google Translate
    .match-183 = This page was translated with Google Translate
    .match-184 = This page was translated by DeepL
    .match-185 = This page was translated using DeepL
    .match-186 = This page was translated with DeepL
    .match-187 = This page was translated by a computer
    .match-188 = This page was translated by software
    .match-189 = This page was translated by artificial intelligence
    .match-190 = This page was translated with AI
    .match-191 = This page has been translated by Google Translate
    .match-192 = This page has been translated by Google
    .match-193 = This page has been translated using Google Translate
    .match-194 = This page has been translated with Google Translate
    .match-195 = This page has been translated by DeepL
    .match-196 = This page has been translated using DeepL
    .match-197 = This page has been translated with DeepL
    .match-198 = This page has been translated by a computer
    .match-199 = This page has been translated by software
    .match-200 = This page has been translated by artificial intelligence
    .match-201 = This page has been translated with AI
    .match-202 = This page is translated by Google Translate
    .match-203 = This page is translated by Google
    .match-204 = This page is translated using Google Translate
    .match-205 = This page is translated with Google Translate
    .match-206 = This page is translated by DeepL
    .match-207 = This page is translated using DeepL
    .match-208 = This page is translated with DeepL
    .match-209 = This page is translated by a computer
    .match-210 = This page is translated by software
    .match-211 = This page is translated by artificial intelligence
    .match-212 = This page is translated with AI
    .match-213 = This post was translated by Google Translate
    .match-214 = This post was translated by Google
    .match-215 = This post was translated using Google Translate
    .match-216 = This post was translated with Google Translate
    .match-217 = This post was translated by DeepL
    .match-218 = This post was translated using DeepL
    .match-219 = This post was translated with DeepL
    .match-220 = This post was translated by a computer
    .match-221 = This post was translated by software
    .match-222 = This post was translated by artificial intelligence
    .match-223 = This post was translated with AI
    .match-224 = This post has been translated by Google Translate
    .match-225 = This post has been translated by Google
    .match-226 = This post has been translated using Google Translate
    .match-227 = This post has been translated with Google Translate
    .match-228 = This post has been translated by DeepL
    .match-229 = This post has been translated using DeepL
    .match-230 = This post has been translated with DeepL
    .match-231 = This post has been translated by a computer
    .match-232 = This post has been translated by software
    .match-233 = This post has been translated by artificial intelligence
    .match-234 = This post has been translated with AI
    .match-235 = This post is translated by Google Translate
    .match-236 = This post is translated by Google
    .match-237 = This post is translated using Google Translate
    .match-238 = This post is translated with Google Translate
    .match-239 = This post is translated by DeepL
    .match-240 = This post is translated using DeepL
    .match-241 = This post is translated with DeepL
    .match-242 = This post is translated by a computer
    .match-243 = This post is translated by software
    .match-244 = This post is translated by artificial intelligence
    .match-245 = This post is translated with AI
    .match-246 = This content was translated by Google Translate
    .match-247 = This content was translated by Google
    .match-248 = This content was translated using Google Translate
    .match-249 = This content was translated with Google Translate
    .match-250 = This content was translated by DeepL
    .match-251 = This content was translated using DeepL
    .match-252 = This content was translated with DeepL
    .match-253 = This content was translated by a computer
    .match-254 = This content was translated by software
    .match-255 = This content was translated by artificial intelligence
    .match-256 = This content was translated with AI
    .match-257 = This content has been translated by Google Translate
    .match-258 = This content has been translated by Google
    .match-259 = This content has been translated using Google Translate
    .match-260 = This content has been translated with Google Translate
    .match-261 = This content has been translated by DeepL
    .match-262 = This content has been translated using DeepL
    .match-263 = This content has been translated with DeepL
    .match-264 = This content has been translated by a computer
    .match-265 = This content has been translated by software
    .match-266 = This content has been translated by artificial intelligence
    .match-267 = This content has been translated with AI
    .match-268 = This content is translated by Google Translate
    .match-269 = This content is translated by Google
    .match-270 = This content is translated using Google Translate
    .match-271 = This content is translated with Google Translate
    .match-272 = This content is translated by DeepL
    .match-273 = This content is translated using DeepL
    .match-274 = This content is translated with DeepL
    .match-275 = This content is translated by a computer
    .match-276 = This content is translated by software
    .match-277 = This content is translated by artificial intelligence
    .match-278 = This content is translated with AI

# The same with the language.
# $language: language
machine-translated-from = Machine translation from { $language }
    .match-1 = Automatically translated from the { $language }
    .match-2 = Automatically translated from { $language }
    .match-3 = Automatic translation from the { $language }
    .match-4 = Automatic translation from { $language }
    .match-5 = Machine translated from the { $language }
    .match-6 = Machine translated from { $language }
    .match-7 = Machine-translated from the { $language }
    .match-8 = Machine-translated from { $language }
    .match-9 = AI translation from the { $language }
    .match-10 = AI translation from { $language }
    .match-11 = Translated automatically from the { $language }
    .match-12 = Translated automatically from { $language }
    .match-13 = Translated by AI from the { $language }
    .match-14 = Translated by AI from { $language }
    .match-15 = Translated by machine from the { $language }
    .match-16 = Translated by machine from { $language }
    .match-17 = This article was translated automatically from { $language }
    .match-18 = This article was automatically translated from { $language }
    .match-19 = This article was machine-translated from { $language }
    .match-20 = This article was translated by AI from { $language }
    .match-21 = This text was translated automatically from { $language }
    .match-22 = This text was automatically translated from { $language }
    .match-23 = This text was machine-translated from { $language }
    .match-24 = This text was translated by AI from { $language }
    .match-25 = This story was translated automatically from { $language }
    .match-26 = This story was automatically translated from { $language }
    .match-27 = This story was machine-translated from { $language }
    .match-28 = This story was translated by AI from { $language }
    .match-29 = This page was translated automatically from { $language }
    .match-30 = This page was automatically translated from { $language }
    .match-31 = This page was machine-translated from { $language }
    .match-32 = This page was translated by AI from { $language }
    .match-33 = { -this-text } was machine-translated from { $language }
    .match-34 = { -this-text } was automatically translated from { $language }
    .match-35 = { -this-text } has been automatically translated from { $language }
    .match-36 = { -this-text } has been machine-translated from { $language }
    .match-37 = { -this-text } was translated automatically from { $language }
    .match-38 = { -this-text } was translated from { $language } by AI
    .match-39 = { -this-text } was translated from { $language } by a machine
    .match-40 = { -this-text } was translated from { $language } using artificial intelligence

# The button that translates.
machine-translated-show = Show translation
    .match-1 = See translation
    .match-2 = Translate
    .match-3 = View translation
    .match-4 = Translate this article
    .match-5 = Translate this page
    .match-6 = Translate page
    .match-7 = Translate article
    .match-8 = Translate comment
    .match-9 = Translate post
    .match-10 = Show translated
    .match-11 = Translate with Google
    .match-12 = Hide translation
    .match-13 = Select language to translate
    .match-14 = Google Translate
    .match-15 = Translate with Google Translate
    .match-16 = Read translation
    .match-17 = Translate this comment
    .match-18 = Rate this translation
    .match-19 = Show the translation
    .match-20 = Translate this
    .match-21 = Toggle translation

# The way to the text as it was written.
original = Original article
    .match-1 = Original
    .match-2 = The original
    .match-3 = The original article
    .match-4 = Original text
    .match-5 = Original story
    .match-6 = Original version
    .match-7 = Original post
    .match-8 = Show original
    .match-9 = See original
    .match-10 = View original
    .match-11 = Show the original
    .match-12 = See the original
    .match-13 = View the original
    .match-14 = Read the original
    .match-15 = Read original
    .match-16 = Read the original article
    .match-17 = Read the original story
    .match-18 = View original article
    .match-19 = View the original article
    .match-20 = Read original article
    .match-21 = Read in the original
    .match-22 = Read in the original language
    .match-23 = Show original text
    .match-24 = See original text
    .match-25 = View original post
    .match-26 = To the original article
    .match-27 = To the original
    .match-28 = Go to original
    .match-29 = Link to original article
    .match-30 = Link to the original article
    .match-31 = Link to original
    .match-32 = Click here for the original article
    .match-33 = Click here for the original
    .match-34 = Read the article in its original language
    .match-35 = Original source
    .match-36 = Show original language
    .match-37 = Original publication
    .match-38 = Read it in the original
    .match-39 = Original link
    .match-40 = Click here to read the original article
    .match-41 = See the original article
    .match-42 = View in original language
    .match-43 = Read the original version
    .match-44 = Original in full

# The same by its headline.
# $title: title
original-title = Original article: { $title }
    .match-1 = Original: { $title }
    .match-2 = Original headline: { $title }
    .match-3 = Original title: { $title }
    .match-4 = Read the original: { $title }
    .match-5 = Read the original article: { $title }
    .match-6 = Translation of: { $title }

# The same by its language.
# $language: language
original-language = Original in { $language }
    .match-1 = Read the original in { $language }
    .match-2 = Original article in { $language }
    .match-3 = Original version in { $language }
    .match-4 = See the original in { $language }
    .match-5 = Read the original article in { $language }
    .match-6 = View original in { $language }
    .match-7 = The original is in { $language }
    .match-8 = Original text in { $language }
    .match-9 = Show original in { $language }
    .match-10 = The original article in { $language }
    .match-11 = The original version in { $language }
    .match-12 = Read the article in the original { $language }
    .match-13 = Original ( { $language }
    .match-14 = Read in the original { $language }
    .match-15 = Read original in { $language }
    .match-16 = Read the original story in { $language }
    .match-17 = View the original in { $language }
    .match-18 = Read the original { $language } version
    .match-19 = Read the original { $language } article
    .match-20 = Read the original { $language } text
    .match-21 = Read the original { $language }
    .match-22 = Original ({ $language })
    .match-23 = This article was originally published in { $language }
    .match-24 = This article was first published in { $language }
    .match-25 = This article originally appeared in { $language }
    .match-26 = This article first appeared in { $language }
    .match-27 = This article was originally written in { $language }
    .match-28 = This article was written in { $language }
    .match-29 = This article was first written in { $language }
    .match-30 = This story was originally published in { $language }
    .match-31 = This story was first published in { $language }
    .match-32 = This story originally appeared in { $language }
    .match-33 = This story first appeared in { $language }
    .match-34 = This story was originally written in { $language }
    .match-35 = This story was written in { $language }
    .match-36 = This story was first written in { $language }
    .match-37 = This piece was originally published in { $language }
    .match-38 = This piece was first published in { $language }
    .match-39 = This piece originally appeared in { $language }
    .match-40 = This piece first appeared in { $language }
    .match-41 = This piece was originally written in { $language }
    .match-42 = This piece was written in { $language }
    .match-43 = This piece was first written in { $language }
    .match-44 = This post was originally published in { $language }
    .match-45 = This post was first published in { $language }
    .match-46 = This post originally appeared in { $language }
    .match-47 = This post first appeared in { $language }
    .match-48 = This post was originally written in { $language }
    .match-49 = This post was written in { $language }
    .match-50 = This post was first written in { $language }
    .match-51 = The article was originally published in { $language }
    .match-52 = The article was first published in { $language }
    .match-53 = The article originally appeared in { $language }
    .match-54 = The article first appeared in { $language }
    .match-55 = The article was originally written in { $language }
    .match-56 = The article was written in { $language }
    .match-57 = The article was first written in { $language }
    .match-58 = This text was originally published in { $language }
    .match-59 = This text was first published in { $language }
    .match-60 = This text originally appeared in { $language }
    .match-61 = This text first appeared in { $language }
    .match-62 = This text was originally written in { $language }
    .match-63 = This text was written in { $language }
    .match-64 = This text was first written in { $language }
    .match-65 = This report was originally published in { $language }
    .match-66 = This report was first published in { $language }
    .match-67 = This report originally appeared in { $language }
    .match-68 = This report first appeared in { $language }
    .match-69 = This report was originally written in { $language }
    .match-70 = This report was written in { $language }
    .match-71 = This report was first written in { $language }
    .match-72 = This interview was originally published in { $language }
    .match-73 = This interview was first published in { $language }
    .match-74 = This interview originally appeared in { $language }
    .match-75 = This interview first appeared in { $language }
    .match-76 = This interview was originally written in { $language }
    .match-77 = This interview was written in { $language }
    .match-78 = This interview was first written in { $language }
    .match-79 = Originally published in { $language }
    .match-80 = First published in { $language }
    .match-81 = Originally written in { $language }

## The article in other languages.

# The heading of the languages.
language = Languages
    .match-1 = Language
    .match-2 = Choose language
    .match-3 = Choose a language
    .match-4 = Choose your language
    .match-5 = Select language
    .match-6 = Select a language
    .match-7 = Select your language
    .match-8 = Change language
    .match-9 = Other languages
    .match-10 = In other languages
    .match-11 = Read in other languages
    .match-12 = Available languages
    .match-13 = Language selector
    .match-14 = Switch language
    .match-15 = Read this in other languages
    .match-16 = Read this article in other languages
    .match-17 = Also available in
    .match-18 = Available in
    .match-19 = Also in other languages
    .match-20 = This article in other languages
    .match-21 = Languages available
    .match-22 = All languages
    .match-23 = Read in another language
    .match-24 = Switch languages
    .match-25 = More languages
    .match-26 = Language switcher
    .match-27 = Other editions
    .match-28 = Editions
    .match-29 = Edition
    .match-30 = Choose edition
    .match-31 = International edition
    .match-32 = Read this story in

# Names the language of the text.
# $language: language
language-of = Language: { $language }
    .match-1 = Article language: { $language }
    .match-2 = Text language: { $language }
    .match-3 = Language of article: { $language }
    .match-4 = Lang: { $language }
    .match-5 = Content language: { $language }
    .match-6 = In language: { $language }
    .match-7 = Available languages: { $language }
    .match-8 = Written in { $language }
    .match-9 = Published in { $language }
    .match-10 = In { $language }

# The link to a language.
# $language: language
language-read = Read in { $language }
    .match-1 = Read this in { $language }
    .match-2 = Read it in { $language }
    .match-3 = Read this article in { $language }
    .match-4 = Read the article in { $language }
    .match-5 = Read this story in { $language }
    .match-6 = Read this page in { $language }
    .match-7 = Read also in { $language }
    .match-8 = Also in { $language }
    .match-9 = View in { $language }
    .match-10 = View this page in { $language }
    .match-11 = Switch to { $language }
    .match-12 = Click here to read in { $language }
    .match-13 = Translate to { $language }
    .match-14 = Continue in { $language }
    .match-15 = To read this article in { $language }
    .match-16 = { $language } version
    .match-17 = { $language } edition
    .match-18 = { $language } site
    .match-19 = Read the { $language } version
    .match-20 = Read the { $language } edition
    .match-21 = Read the { $language } site
    .match-22 = To the { $language } version
    .match-23 = To the { $language } edition
    .match-24 = To the { $language } site
    .match-25 = Go to the { $language } version
    .match-26 = Go to the { $language } edition
    .match-27 = Go to the { $language } site
    .match-28 = Switch to the { $language } version
    .match-29 = Switch to the { $language } edition
    .match-30 = Switch to the { $language } site

# That there is one.
# $language: language
language-available = This article is also available in { $language }
    .match-1 = This article is available in { $language }
    .match-2 = This story is also available in { $language }
    .match-3 = This story is available in { $language }
    .match-4 = This page is also available in { $language }
    .match-5 = This page is available in { $language }
    .match-6 = This post is also available in { $language }
    .match-7 = This post is available in { $language }
    .match-8 = The article is also available in { $language }
    .match-9 = It is also available in { $language }
    .match-10 = Also available in { $language }
    .match-11 = Available in { $language }
    .match-12 = Also in { $language }

# That there is none.
# $language: language
language-unavailable = This article is not available in { $language }
    .match-1 = This article is not yet available in { $language }
    .match-2 = This article is only available in { $language }
    .match-3 = This article is available only in { $language }
    .match-4 = This page is not yet available in { $language }
    .match-5 = This page is not available in { $language }
    .match-6 = This page is only available in { $language }
    .match-7 = This page is available only in { $language }
    .match-8 = This story is not yet available in { $language }
    .match-9 = This story is not available in { $language }
    .match-10 = This story is only available in { $language }
    .match-11 = This story is available only in { $language }
    .match-12 = This content is not yet available in { $language }
    .match-13 = This content is not available in { $language }
    .match-14 = This content is only available in { $language }
    .match-15 = This content is available only in { $language }
    .match-16 = Only available in { $language }
    .match-17 = Available only in { $language }

## Names of languages.

language-am = Amharic

language-ar = Arabic

language-arc = Aramaic

language-az = Azerbaijani
    .match-1 = Azeri

language-bg = Bulgarian

language-bn = Bengali
    .match-1 = Bangla

language-bs = Bosnian

language-ckb = Central Kurdish
    .match-1 = Sorani
    .match-2 = Sorani Kurdish

language-cs = Czech

language-da = Danish

language-de = German

language-el = Greek

language-en = English

language-es = Spanish

language-fa = Persian
    .match-1 = Farsi

language-fi = Finnish

language-fr = French

language-he = Hebrew
    .match-1 = Ivrit

language-hi = Hindi

language-hr = Croatian

language-hu = Hungarian

language-hy = Armenian

language-id = Indonesian
    .match-1 = Bahasa Indonesia

language-it = Italian

language-ja = Japanese

language-ka = Georgian

language-ko = Korean

language-ku = Kurdish
    .match-1 = Kurmanji

language-lad = Ladino
    .match-1 = Judeo-Spanish
    .match-2 = Judaeo-Spanish

language-nl = Dutch

language-no = Norwegian

language-pa = Punjabi

language-pl = Polish

language-ps = Pashto

language-pt = Portuguese

language-ro = Romanian

language-ru = Russian

language-sd = Sindhi

language-so = Somali

language-sr = Serbian

language-sv = Swedish

language-sw = Swahili

language-ta = Tamil

language-th = Thai

language-ti = Tigrinya

language-tr = Turkish

language-uk = Ukrainian

language-ur = Urdu

language-uz = Uzbek

language-vi = Vietnamese

language-yi = Yiddish

language-zh = Chinese
    .match-1 = Mandarin
