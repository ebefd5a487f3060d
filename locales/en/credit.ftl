### Part of Targum, under MIT OR Apache-2.0. Credits are written as a short label and a name.

## Pictures: who made them.

# Under or beside a picture.
# $credit: person
credit = Photo: { $credit }
    .match-1 = Photos: { $credit }
    .match-2 = Image: { $credit }
    .match-3 = Images: { $credit }
    .match-4 = Picture: { $credit }
    .match-5 = Pictures: { $credit }
    .match-6 = Photograph: { $credit }
    .match-7 = Photographs: { $credit }
    .match-8 = Photography: { $credit }
    .match-9 = Credit: { $credit }
    .match-10 = Credits: { $credit }
    .match-11 = Photographer: { $credit }
    .match-12 = Photo by { $credit }
    .match-13 = Photos by { $credit }
    .match-14 = Image by { $credit }
    .match-15 = Images by { $credit }
    .match-16 = Picture by { $credit }
    .match-17 = Pictures by { $credit }
    .match-18 = Photograph by { $credit }
    .match-19 = Photographs by { $credit }
    .match-20 = Photography by { $credit }
    .match-21 = Photo credit: { $credit }
    .match-22 = Photo credits: { $credit }
    .match-23 = Image credit: { $credit }
    .match-24 = Image credits: { $credit }
    .match-25 = Picture credit: { $credit }
    .match-26 = Picture credits: { $credit }
    .match-27 = Photographer credit: { $credit }
    .match-28 = Photographer credits: { $credit }
    .match-29 = Media credit: { $credit }
    .match-30 = Media credits: { $credit }
    .match-31 = Photo credit { $credit }
    .match-32 = Image credit { $credit }
    .match-33 = Picture credit { $credit }
    .match-34 = Photo source: { $credit }
    .match-35 = Photo copyright: { $credit }
    .match-36 = Image source: { $credit }
    .match-37 = Image copyright: { $credit }
    .match-38 = Picture source: { $credit }
    .match-39 = Picture copyright: { $credit }
    .match-40 = Photo © { $credit }
    .match-41 = Photo / { $credit }
    .match-42 = Photo | { $credit }
    .match-43 = Photo - { $credit }
    .match-44 = Image © { $credit }
    .match-45 = Image / { $credit }
    .match-46 = Image | { $credit }
    .match-47 = Image - { $credit }
    .match-48 = Picture © { $credit }
    .match-49 = Picture / { $credit }
    .match-50 = Picture | { $credit }
    .match-51 = Picture - { $credit }
    .match-52 = Photo via { $credit }
    .match-53 = Photo taken by { $credit }
    .match-54 = Photo provided by { $credit }
    .match-55 = Photos via { $credit }
    .match-56 = Photos taken by { $credit }
    .match-57 = Photos provided by { $credit }
    .match-58 = Image via { $credit }
    .match-59 = Image taken by { $credit }
    .match-60 = Image provided by { $credit }
    .match-61 = Photo credits { $credit }
    .match-62 = Photographed by { $credit }
    .match-63 = Handout: { $credit }
    .match-64 = Handout photo: { $credit }
    .match-65 = Cover photo: { $credit }
    .match-66 = Cover image: { $credit }
    .match-67 = Featured image: { $credit }
    .match-68 = Lead photo: { $credit }
    .match-69 = Main photo: { $credit }
    .match-70 = Pool photo: { $credit }
    .match-71 = Stock photo: { $credit }
    .match-72 = Main image: { $credit }
    .match-73 = Text and photos: { $credit }
    .match-74 = Cover photo by { $credit }
    .match-75 = Featured image by { $credit }
    .match-76 = Pool photo by { $credit }
    .match-77 = Handout photo by { $credit }
    .match-78 = All photos by { $credit }
    .match-79 = All images by { $credit }
    .match-80 = Image source, { $credit }
    .match-81 = Image copyright, { $credit }
    .match-82 = Image copyright { $credit }
    .match-83 = Image source { $credit }
    .match-84 = Credit...{ $credit }
    .match-85 = Credit... { $credit }
    .match-86 = Picture by: { $credit }
    .match-87 = Photo by: { $credit }
    .match-88 = Image by: { $credit }
    .match-89 = Photo credit should read { $credit }
    .match-90 = Photo credit should read: { $credit }
    .match-91 = Picture credit should read { $credit }
    .match-92 = Picture credit should read: { $credit }
    .match-93 = Image credit should read { $credit }
    .match-94 = Image credit should read: { $credit }
    .match-95 = Photograph credit should read { $credit }
    .match-96 = Photograph credit should read: { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = Courtesy of { $credit }
    .match-1 = Courtesy: { $credit }
    .match-2 = Courtesy { $credit }
    .match-3 = Photo courtesy of { $credit }
    .match-4 = Photos courtesy of { $credit }
    .match-5 = Image courtesy of { $credit }
    .match-6 = Images courtesy of { $credit }
    .match-7 = Picture courtesy of { $credit }
    .match-8 = Pictures courtesy of { $credit }
    .match-9 = Video courtesy of { $credit }
    .match-10 = Photo courtesy { $credit }
    .match-11 = Photos courtesy { $credit }
    .match-12 = Image courtesy { $credit }
    .match-13 = Images courtesy { $credit }
    .match-14 = Video courtesy { $credit }
    .match-15 = Photo: courtesy of { $credit }
    .match-16 = Image: courtesy of { $credit }
    .match-17 = Picture: courtesy of { $credit }
    .match-18 = Photo: courtesy { $credit }
    .match-19 = Image: courtesy { $credit }
    .match-20 = Picture: courtesy { $credit }
    .match-21 = Credit: courtesy of { $credit }
    .match-22 = By courtesy of { $credit }
    .match-23 = With the kind permission of { $credit }
    .match-24 = Photo used with permission of { $credit }
    .match-25 = Image used with permission of { $credit }
    .match-26 = Picture used with permission of { $credit }
    .match-27 = { $credit }, used with permission

# An older picture from the archive.
# $credit: person
credit-archive = File photo: { $credit }
    .match-1 = File photo by { $credit }
    .match-2 = File image by { $credit }
    .match-3 = Archive photo by { $credit }
    .match-4 = Illustrative photo by { $credit }
    .match-5 = Illustrative image by { $credit }
    .match-6 = Illustration photo by { $credit }
    .match-7 = File image: { $credit }
    .match-8 = File picture: { $credit }
    .match-9 = Archive: { $credit }
    .match-10 = Archive photo: { $credit }
    .match-11 = Archive image: { $credit }
    .match-12 = Archive picture: { $credit }
    .match-13 = Archival photo: { $credit }
    .match-14 = Library picture: { $credit }
    .match-15 = Illustrative photo: { $credit }
    .match-16 = Illustrative image: { $credit }
    .match-17 = Illustrative: { $credit }
    .match-18 = Photo illustration: { $credit }
    .match-19 = Representational image: { $credit }
    .match-20 = Representative image: { $credit }
    .match-21 = File photo { $credit }
    .match-22 = File image { $credit }
    .match-23 = Archive photo { $credit }
    .match-24 = Archive image by { $credit }
    .match-25 = Archive image { $credit }
    .match-26 = { $credit } (file)
    .match-27 = { $credit } (file photo)
    .match-28 = { $credit } (archive)
    .match-29 = { $credit } (archive photo)
    .match-30 = { $credit } (illustrative)
    .match-31 = { $credit }, file
    .match-32 = { $credit }, file photo
    .match-33 = { $credit }, archive photo
    .match-34 = { $credit }/File photo

# The same where nobody is named.
credit-archive-only = File photo
    .match-1 = File image
    .match-2 = File picture
    .match-3 = Archive photo
    .match-4 = Archive image
    .match-5 = Archive picture
    .match-6 = Library picture
    .match-7 = Illustrative photo
    .match-8 = Illustrative image
    .match-9 = Illustrative
    .match-10 = Archival photo
    .match-11 = Illustration photo
    .match-12 = Photo illustration
    .match-13 = Representational image
    .match-14 = Representative image
    .match-15 = Stock photo
    .match-16 = Image for illustration
    .match-17 = Image for illustrative purposes
    .match-18 = Image for illustrative purposes only
    .match-19 = Image for representational purposes only
    .match-20 = Image for representational purpose only
    .match-21 = Image for representation only
    .match-22 = Photo for illustration
    .match-23 = Photo for illustrative purposes
    .match-24 = Photo for illustrative purposes only
    .match-25 = Photo for representational purposes only
    .match-26 = Photo for representational purpose only
    .match-27 = Photo for representation only
    .match-28 = Picture for illustration
    .match-29 = Picture for illustrative purposes
    .match-30 = Picture for illustrative purposes only
    .match-31 = Picture for representational purposes only
    .match-32 = Picture for representational purpose only
    .match-33 = Picture for representation only
    .match-34 = For illustration only

# A drawing.
# $credit: person
credit-illustration = Illustration: { $credit }
    .match-1 = Illustration by { $credit }
    .match-2 = Illustrations by { $credit }
    .match-3 = Illustrated by { $credit }
    .match-4 = Drawing by { $credit }
    .match-5 = Cartoon by { $credit }
    .match-6 = Artwork by { $credit }
    .match-7 = Art by { $credit }
    .match-8 = Collage by { $credit }
    .match-9 = Painting by { $credit }
    .match-10 = Caricature by { $credit }
    .match-11 = Illustrations: { $credit }
    .match-12 = Drawing: { $credit }
    .match-13 = Cartoon: { $credit }
    .match-14 = Artwork: { $credit }
    .match-15 = Collage: { $credit }
    .match-16 = Painting: { $credit }
    .match-17 = Caricature: { $credit }
    .match-18 = Illustration credit: { $credit }

# A map, chart or table.
# $credit: person
credit-graphic = Graphic: { $credit }
    .match-1 = Graphic by { $credit }
    .match-2 = Graphics by { $credit }
    .match-3 = Infographic by { $credit }
    .match-4 = Map by { $credit }
    .match-5 = Chart by { $credit }
    .match-6 = Design by { $credit }
    .match-7 = Graphics: { $credit }
    .match-8 = Infographic: { $credit }
    .match-9 = Map: { $credit }
    .match-10 = Maps: { $credit }
    .match-11 = Chart: { $credit }
    .match-12 = Charts: { $credit }
    .match-13 = Design: { $credit }
    .match-14 = Render: { $credit }
    .match-15 = Rendering: { $credit }

# A picture of a screen.
# $credit: person
credit-screenshot = Screenshot: { $credit }
    .match-1 = Screen grab: { $credit }
    .match-2 = Screengrab: { $credit }
    .match-3 = Screen capture: { $credit }
    .match-4 = Screen shot: { $credit }
    .match-5 = Video grab: { $credit }
    .match-6 = Frame grab: { $credit }
    .match-7 = Screenshot from { $credit }
    .match-8 = Screenshot via { $credit }
    .match-9 = Screenshot by { $credit }
    .match-10 = Screenshot of { $credit }
    .match-11 = Screenshot / { $credit }
    .match-12 = Screenshot | { $credit }
    .match-13 = Screen grab from { $credit }
    .match-14 = Screen grab via { $credit }
    .match-15 = Screen grab by { $credit }
    .match-16 = Screen grab of { $credit }
    .match-17 = Screen grab / { $credit }
    .match-18 = Screen grab | { $credit }
    .match-19 = Screengrab from { $credit }
    .match-20 = Screengrab via { $credit }
    .match-21 = Screengrab by { $credit }
    .match-22 = Screengrab of { $credit }
    .match-23 = Screengrab / { $credit }
    .match-24 = Screengrab | { $credit }
    .match-25 = Screen capture from { $credit }
    .match-26 = Screen capture via { $credit }
    .match-27 = Screen capture by { $credit }
    .match-28 = Screen capture of { $credit }
    .match-29 = Screen capture / { $credit }
    .match-30 = Screen capture | { $credit }
    .match-31 = { $credit } (screenshot)
    .match-32 = { $credit } (screengrab)
    .match-33 = { $credit } (screen capture)
    .match-34 = { $credit } screenshot
    .match-35 = { $credit } screengrab
    .match-36 = { $credit }/Screenshot

# The same where nobody is named.
credit-screenshot-only = Screenshot
    .match-1 = Screen grab
    .match-2 = Screengrab
    .match-3 = Screen capture
    .match-4 = Video screenshot
    .match-5 = Screen shot

# A film or recording.
# $credit: person
credit-video = Video: { $credit }
    .match-1 = Video by { $credit }
    .match-2 = Footage by { $credit }
    .match-3 = Filmed by { $credit }
    .match-4 = Camera by { $credit }
    .match-5 = Audio by { $credit }
    .match-6 = Videos: { $credit }
    .match-7 = Footage: { $credit }
    .match-8 = Camera: { $credit }
    .match-9 = Video credit: { $credit }
    .match-10 = Video source: { $credit }
    .match-11 = Filmed by: { $credit }
    .match-12 = Video editing: { $credit }
    .match-13 = Video via { $credit }
    .match-14 = Footage via { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = AP Photo/ { $credit }
    .match-2 = AP Photo/{ $credit }
    .match-3 = AP Photo / { $credit }
    .match-4 = AP Photo /{ $credit }
    .match-5 = AP Photo by { $credit }
    .match-6 = AP/{ $credit }
    .match-7 = { $credit }, Associated Press
    .match-8 = { $credit }, The Associated Press
    .match-9 = { $credit }, AP Photo
    .match-10 = { $credit }/Associated Press
    .match-11 = { $credit }/The Associated Press
    .match-12 = { $credit }/AP Photo
    .match-13 = { $credit } / Associated Press
    .match-14 = { $credit } / The Associated Press
    .match-15 = { $credit } / AP Photo
    .match-16 = { $credit } via Associated Press
    .match-17 = { $credit } via The Associated Press
    .match-18 = { $credit } via AP Photo
    .match-19 = { $credit }/AP
    .match-20 = { $credit } via AP
    .match-21 = { $credit }, AP

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = AFP Photo/{ $credit }
    .match-2 = AFP Photo / { $credit }
    .match-3 = AFP/{ $credit }
    .match-4 = { $credit }, AFP
    .match-5 = { $credit }/AFP
    .match-6 = { $credit } via AFP
    .match-7 = { $credit }, Agence France-Presse
    .match-8 = { $credit }, AFP via Getty Images
    .match-9 = { $credit }, AFP/Getty Images
    .match-10 = { $credit }/Agence France-Presse
    .match-11 = { $credit }/AFP via Getty Images
    .match-12 = { $credit }/AFP/Getty Images
    .match-13 = { $credit } / Agence France-Presse
    .match-14 = { $credit } / AFP via Getty Images
    .match-15 = { $credit } / AFP/Getty Images
    .match-16 = { $credit } via Agence France-Presse
    .match-17 = { $credit } via AFP via Getty Images
    .match-18 = { $credit } via AFP/Getty Images

# $credit: person
credit-reuters = { $credit } / Reuters
    .match-1 = REUTERS / { $credit }
    .match-2 = REUTERS/{ $credit }
    .match-3 = REUTERS | { $credit }
    .match-4 = { $credit }, Reuters
    .match-5 = { $credit }/Reuters
    .match-6 = { $credit } | Reuters
    .match-7 = { $credit } via Reuters
    .match-8 = { $credit } - Reuters
    .match-9 = { $credit }/Reuters/File
    .match-10 = { $credit }/Reuters/File Photo

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = Getty Images / { $credit }
    .match-2 = Getty Images/{ $credit }
    .match-3 = Getty Images | { $credit }
    .match-4 = Getty/{ $credit }
    .match-5 = { $credit }, Getty Images
    .match-6 = { $credit }/Getty Images
    .match-7 = { $credit } | Getty Images
    .match-8 = { $credit } via Getty Images
    .match-9 = { $credit } for Getty Images
    .match-10 = { $credit } - Getty Images
    .match-11 = { $credit }, Getty
    .match-12 = { $credit }/Getty
    .match-13 = { $credit } / Getty
    .match-14 = { $credit } via Getty
    .match-15 = { $credit }, iStock
    .match-16 = { $credit }, iStockphoto
    .match-17 = { $credit }, Shutterstock
    .match-18 = { $credit }/iStock
    .match-19 = { $credit }/iStockphoto
    .match-20 = { $credit }/Shutterstock
    .match-21 = { $credit } / iStock
    .match-22 = { $credit } / iStockphoto
    .match-23 = { $credit } / Shutterstock
    .match-24 = { $credit } via iStock
    .match-25 = { $credit } via iStockphoto
    .match-26 = { $credit } via Shutterstock

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = EPA / { $credit }
    .match-2 = EPA/{ $credit }
    .match-3 = { $credit }, EPA
    .match-4 = { $credit }/EPA
    .match-5 = { $credit } via EPA
    .match-6 = { $credit }, EPA-EFE
    .match-7 = { $credit }, EPA/EFE
    .match-8 = { $credit }/EPA-EFE
    .match-9 = { $credit }/EPA/EFE
    .match-10 = { $credit } / EPA-EFE
    .match-11 = { $credit } / EPA/EFE

## Captions that carry their credit.

# A caption and who made the picture, in one line.
# $caption: text
# $credit: person
caption-credit = { $caption } (Photo: { $credit })
    .match-1 = { $caption } (Photo by { $credit })
    .match-2 = { $caption } (Photos by { $credit })
    .match-3 = { $caption } (Image by { $credit })
    .match-4 = { $caption } (Picture by { $credit })
    .match-5 = { $caption } (Photos: { $credit })
    .match-6 = { $caption } (Image: { $credit })
    .match-7 = { $caption } (Picture: { $credit })
    .match-8 = { $caption } (Credit: { $credit })
    .match-9 = { $caption } (Photo credit: { $credit })
    .match-10 = { $caption } (Image credit: { $credit })
    .match-11 = { $caption } (Source: { $credit })
    .match-12 = { $caption } | Photo: { $credit }
    .match-13 = { $caption } | Image: { $credit }
    .match-14 = { $caption } | Picture: { $credit }
    .match-15 = { $caption } | Credit: { $credit }
    .match-16 = { $caption } | Photo credit: { $credit }
    .match-17 = { $caption } | Image credit: { $credit }
    .match-18 = { $caption }. Photo: { $credit }
    .match-19 = { $caption }. Image: { $credit }
    .match-20 = { $caption }. Picture: { $credit }
    .match-21 = { $caption }. Credit: { $credit }
    .match-22 = { $caption }. Photo credit: { $credit }
    .match-23 = { $caption }. Image credit: { $credit }
    .match-24 = { $caption } - Photo: { $credit }
    .match-25 = { $caption } - Image: { $credit }
    .match-26 = { $caption } - Picture: { $credit }
    .match-27 = { $caption } - Credit: { $credit }
    .match-28 = { $caption } - Photo credit: { $credit }
    .match-29 = { $caption } - Image credit: { $credit }
    .match-30 = { $caption } / Photo: { $credit }
    .match-31 = { $caption } / Image: { $credit }
    .match-32 = { $caption } / Picture: { $credit }
    .match-33 = { $caption } / Credit: { $credit }
    .match-34 = { $caption } / Photo credit: { $credit }
    .match-35 = { $caption } / Image credit: { $credit }
    .match-36 = { $caption } Photo: { $credit }
    .match-37 = { $caption } Image: { $credit }
    .match-38 = { $caption } Picture: { $credit }
    .match-39 = { $caption } Credit: { $credit }
    .match-40 = { $caption } Photo credit: { $credit }
    .match-41 = { $caption } Image credit: { $credit }
    .match-42 = { $caption } | Photo by { $credit }
    .match-43 = { $caption } | Photograph by { $credit }
    .match-44 = { $caption }. Photo by { $credit }
    .match-45 = { $caption }. Photograph by { $credit }
    .match-46 = { $caption } [Photo: { $credit }]
    .match-47 = { $caption } [Image: { $credit }]
    .match-48 = { $caption } [Credit: { $credit }]

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (Courtesy of { $credit })
    .match-1 = { $caption } (Photo courtesy of { $credit })
    .match-2 = { $caption } (Photo courtesy of: { $credit })
    .match-3 = { $caption } (Courtesy { $credit })
    .match-4 = { $caption } (Courtesy: { $credit })
    .match-5 = { $caption } (Photo courtesy { $credit })
    .match-6 = { $caption } (Photo courtesy: { $credit })
    .match-7 = { $caption } (Image courtesy of { $credit })
    .match-8 = { $caption } (Image courtesy of: { $credit })
    .match-9 = { $caption } (Photo: courtesy of { $credit })
    .match-10 = { $caption } (Image: courtesy of { $credit })
    .match-11 = { $caption } (Credit: courtesy of { $credit })
    .match-12 = { $caption } [Courtesy of { $credit }]
    .match-13 = { $caption } | Photo courtesy of { $credit }
    .match-14 = { $caption } | Image courtesy of { $credit }
    .match-15 = { $caption } | Courtesy of { $credit }
    .match-16 = { $caption } | Photo: courtesy of { $credit }
    .match-17 = { $caption } | Courtesy: { $credit }
    .match-18 = { $caption }. Photo courtesy of { $credit }
    .match-19 = { $caption }. Image courtesy of { $credit }
    .match-20 = { $caption }. Courtesy of { $credit }
    .match-21 = { $caption }. Photo: courtesy of { $credit }
    .match-22 = { $caption }. Courtesy: { $credit }
    .match-23 = { $caption } - Photo courtesy of { $credit }
    .match-24 = { $caption } - Image courtesy of { $credit }
    .match-25 = { $caption } - Courtesy of { $credit }
    .match-26 = { $caption } - Photo: courtesy of { $credit }
    .match-27 = { $caption } - Courtesy: { $credit }
    .match-28 = { $caption } Photo courtesy of { $credit }
    .match-29 = { $caption } Image courtesy of { $credit }
    .match-30 = { $caption } Courtesy of { $credit }
    .match-31 = { $caption } Photo: courtesy of { $credit }
    .match-32 = { $caption } Courtesy: { $credit }

# A caption with an older picture.
# $caption: text
# $credit: person
caption-credit-archive = { $caption } (File photo: { $credit })
    .match-1 = { $caption } (Archive photo: { $credit })
    .match-2 = { $caption } (File image: { $credit })
    .match-3 = { $caption } (Illustrative photo: { $credit })
    .match-4 = { $caption } (Illustrative image: { $credit })
    .match-5 = { $caption } (Archive: { $credit })
    .match-6 = { $caption } (Illustrative: { $credit })
    .match-7 = { $caption } (Illustrative photo by { $credit })
    .match-8 = { $caption } (Illustrative image by { $credit })
    .match-9 = { $caption } (File photo by { $credit })
    .match-10 = { $caption } (Archive photo by { $credit })
    .match-11 = { $caption } | File photo: { $credit }
    .match-12 = { $caption } | Archive photo: { $credit }
    .match-13 = { $caption } | File image: { $credit }
    .match-14 = { $caption } | Illustrative photo: { $credit }
    .match-15 = { $caption } | Illustrative: { $credit }
    .match-16 = { $caption }. File photo: { $credit }
    .match-17 = { $caption }. Archive photo: { $credit }
    .match-18 = { $caption }. File image: { $credit }
    .match-19 = { $caption }. Illustrative photo: { $credit }
    .match-20 = { $caption }. Illustrative: { $credit }
    .match-21 = { $caption } - File photo: { $credit }
    .match-22 = { $caption } - Archive photo: { $credit }
    .match-23 = { $caption } - File image: { $credit }
    .match-24 = { $caption } - Illustrative photo: { $credit }
    .match-25 = { $caption } - Illustrative: { $credit }
    .match-26 = { $caption } File photo: { $credit }
    .match-27 = { $caption } Archive photo: { $credit }
    .match-28 = { $caption } File image: { $credit }
    .match-29 = { $caption } Illustrative photo: { $credit }
    .match-30 = { $caption } Illustrative: { $credit }
    .match-31 = { $caption } [File: { $credit }]
    .match-32 = { $caption } [File photo: { $credit }]

# A caption with a picture of a screen.
# $caption: text
# $credit: person
caption-credit-screenshot = { $caption } (Screenshot: { $credit })
    .match-1 = { $caption } (Screen grab: { $credit })
    .match-2 = { $caption } (Screengrab: { $credit })
    .match-3 = { $caption } (Screen capture: { $credit })
    .match-4 = { $caption } (Video screenshot: { $credit })
    .match-5 = { $caption } (Screenshot from { $credit })
    .match-6 = { $caption } (Screenshot via { $credit })
    .match-7 = { $caption } (Screenshot of { $credit })
    .match-8 = { $caption } (Screen grab from { $credit })
    .match-9 = { $caption } (Screen grab via { $credit })
    .match-10 = { $caption } (Screen grab of { $credit })
    .match-11 = { $caption } (Screengrab from { $credit })
    .match-12 = { $caption } (Screengrab via { $credit })
    .match-13 = { $caption } (Screengrab of { $credit })
    .match-14 = { $caption } (Screen capture from { $credit })
    .match-15 = { $caption } (Screen capture via { $credit })
    .match-16 = { $caption } (Screen capture of { $credit })
    .match-17 = { $caption } | Screenshot: { $credit }
    .match-18 = { $caption } | Screen grab: { $credit }
    .match-19 = { $caption } | Screengrab: { $credit }
    .match-20 = { $caption }. Screenshot: { $credit }
    .match-21 = { $caption }. Screen grab: { $credit }
    .match-22 = { $caption }. Screengrab: { $credit }
    .match-23 = { $caption } - Screenshot: { $credit }
    .match-24 = { $caption } - Screen grab: { $credit }
    .match-25 = { $caption } - Screengrab: { $credit }
    .match-26 = { $caption } Screenshot: { $credit }
    .match-27 = { $caption } Screen grab: { $credit }
    .match-28 = { $caption } Screengrab: { $credit }
    .match-29 = { $caption } (Screenshot/{ $credit })

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (Illustration: { $credit })
    .match-1 = { $caption } (Illustration by { $credit })
    .match-2 = { $caption } | Illustration: { $credit }
    .match-3 = { $caption } | Illustration by { $credit }
    .match-4 = { $caption }. Illustration: { $credit }
    .match-5 = { $caption }. Illustration by { $credit }
    .match-6 = { $caption } - Illustration: { $credit }
    .match-7 = { $caption } - Illustration by { $credit }
    .match-8 = { $caption } Illustration: { $credit }
    .match-9 = { $caption } Illustration by { $credit }

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption } ({ $credit }, Associated Press)
    .match-2 = { $caption } ({ $credit }/Associated Press)
    .match-3 = { $caption } ({ $credit } via Associated Press)
    .match-4 = { $caption } (AP Photo/{ $credit })
    .match-5 = { $caption } [{ $credit }/AP]
    .match-6 = { $caption } [{ $credit }/AP Photo]

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)
    .match-1 = { $caption } [{ $credit }/AFP]

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / Reuters)
    .match-1 = { $caption } [{ $credit }/Reuters]
    .match-2 = { $caption } REUTERS/{ $credit }
    .match-3 = { $caption } (REUTERS/{ $credit })

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / Getty Images)
    .match-1 = { $caption } [{ $credit }/Getty Images]

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
    .match-1 = { $caption } [{ $credit }/EPA]
