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
    .match-9 = Credits: { $credit }
    .match-10 = Photographer: { $credit }
    .match-11 = Photo by { $credit }
    .match-12 = Photos by { $credit }
    .match-13 = Image by { $credit }
    .match-14 = Images by { $credit }
    .match-15 = Picture by { $credit }
    .match-16 = Pictures by { $credit }
    .match-17 = Photograph by { $credit }
    .match-18 = Photographs by { $credit }
    .match-19 = Photography by { $credit }
    .match-20 = Image credits: { $credit }
    .match-21 = Picture credits: { $credit }
    .match-22 = Photographer credit: { $credit }
    .match-23 = Photographer credits: { $credit }
    .match-24 = Media credit: { $credit }
    .match-25 = Media credits: { $credit }
    .match-26 = Photo credit { $credit }
    .match-27 = Image credit { $credit }
    .match-28 = Picture credit { $credit }
    .match-29 = Photo source: { $credit }
    .match-30 = Photo copyright: { $credit }
    .match-31 = Picture source: { $credit }
    .match-32 = Picture copyright: { $credit }
    .match-33 = Photo © { $credit }
    .match-34 = Image © { $credit }
    .match-35 = Picture © { $credit }
    .match-36 = Photo via { $credit }
    .match-37 = Photo taken by { $credit }
    .match-38 = Photo provided by { $credit }
    .match-39 = Photos via { $credit }
    .match-40 = Photos taken by { $credit }
    .match-41 = Photos provided by { $credit }
    .match-42 = Image via { $credit }
    .match-43 = Image taken by { $credit }
    .match-44 = Image provided by { $credit }
    .match-45 = Photo credits { $credit }
    .match-46 = Photographed by { $credit }
    .match-47 = Handout: { $credit }
    .match-48 = Handout photo: { $credit }
    .match-49 = Cover photo: { $credit }
    .match-50 = Cover image: { $credit }
    .match-51 = Featured image: { $credit }
    .match-52 = Lead photo: { $credit }
    .match-53 = Main photo: { $credit }
    .match-54 = Pool photo: { $credit }
    .match-55 = Stock photo: { $credit }
    .match-56 = Main image: { $credit }
    .match-57 = Text and photos: { $credit }
    .match-58 = Cover photo by { $credit }
    .match-59 = Featured image by { $credit }
    .match-60 = Pool photo by { $credit }
    .match-61 = Handout photo by { $credit }
    .match-62 = All photos by { $credit }
    .match-63 = All images by { $credit }
    .match-64 = Image source, { $credit }
    .match-65 = Image copyright, { $credit }
    .match-66 = Image copyright { $credit }
    .match-67 = Image source { $credit }
    .match-68 = Credit...{ $credit }
    .match-69 = Credit... { $credit }
    .match-70 = Photo credit should read { $credit }
    .match-71 = Picture credit should read { $credit }
    .match-72 = Image credit should read { $credit }
    .match-73 = Photograph credit should read { $credit }

# A picture lent by someone.
# $credit: person
credit-courtesy = Courtesy of { $credit }
    .match-1 = Courtesy { $credit }
    .match-2 = Photo courtesy of { $credit }
    .match-3 = Photos courtesy of { $credit }
    .match-4 = Image courtesy of { $credit }
    .match-5 = Images courtesy of { $credit }
    .match-6 = Picture courtesy of { $credit }
    .match-7 = Pictures courtesy of { $credit }
    .match-8 = Video courtesy of { $credit }
    .match-9 = Photo courtesy { $credit }
    .match-10 = Photos courtesy { $credit }
    .match-11 = Image courtesy { $credit }
    .match-12 = Images courtesy { $credit }
    .match-13 = Video courtesy { $credit }
    .match-14 = Photo: courtesy of { $credit }
    .match-15 = Image: courtesy of { $credit }
    .match-16 = Picture: courtesy of { $credit }
    .match-17 = Photo: courtesy { $credit }
    .match-18 = Image: courtesy { $credit }
    .match-19 = Picture: courtesy { $credit }
    .match-20 = Credit: courtesy of { $credit }
    .match-21 = By courtesy of { $credit }
    .match-22 = With the kind permission of { $credit }
    .match-23 = Photo used with permission of { $credit }
    .match-24 = Image used with permission of { $credit }
    .match-25 = Picture used with permission of { $credit }
    .match-26 = { $credit }, used with permission

# An older picture from the archive.
# $credit: person
credit-archive = File photo: { $credit }
    .match-1 = File photo by { $credit }
    .match-2 = File image by { $credit }
    .match-3 = Archive photo by { $credit }
    .match-4 = Illustrative photo by { $credit }
    .match-5 = Illustrative image by { $credit }
    .match-6 = Illustration photo by { $credit }
    .match-7 = File picture: { $credit }
    .match-8 = Archive: { $credit }
    .match-9 = Archive picture: { $credit }
    .match-10 = Archival photo: { $credit }
    .match-11 = Library picture: { $credit }
    .match-12 = Illustrative photo: { $credit }
    .match-13 = Illustrative image: { $credit }
    .match-14 = Illustrative: { $credit }
    .match-15 = Photo illustration: { $credit }
    .match-16 = Representational image: { $credit }
    .match-17 = Representative image: { $credit }
    .match-18 = File photo { $credit }
    .match-19 = File image { $credit }
    .match-20 = Archive photo { $credit }
    .match-21 = Archive image by { $credit }
    .match-22 = Archive image { $credit }
    .match-23 = { $credit } (file)
    .match-24 = { $credit } (file photo)
    .match-25 = { $credit } (archive)
    .match-26 = { $credit } (archive photo)
    .match-27 = { $credit } (illustrative)
    .match-28 = { $credit }, file
    .match-29 = { $credit }, file photo
    .match-30 = { $credit }, archive photo
    .match-31 = { $credit }/File photo

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
    .match-11 = Screen grab from { $credit }
    .match-12 = Screen grab via { $credit }
    .match-13 = Screen grab by { $credit }
    .match-14 = Screen grab of { $credit }
    .match-15 = Screengrab from { $credit }
    .match-16 = Screengrab via { $credit }
    .match-17 = Screengrab by { $credit }
    .match-18 = Screengrab of { $credit }
    .match-19 = Screen capture from { $credit }
    .match-20 = Screen capture via { $credit }
    .match-21 = Screen capture by { $credit }
    .match-22 = Screen capture of { $credit }
    .match-23 = { $credit } (screenshot)
    .match-24 = { $credit } (screengrab)
    .match-25 = { $credit } (screen capture)
    .match-26 = { $credit } screenshot
    .match-27 = { $credit } screengrab

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
    .match-11 = Video editing: { $credit }
    .match-12 = Video via { $credit }
    .match-13 = Footage via { $credit }

# Agencies are kept beside the name of the photographer.
# $credit: person
credit-ap = { $credit } / AP
    .match-1 = AP Photo/ { $credit }
    .match-2 = AP Photo by { $credit }
    .match-3 = AP/{ $credit }
    .match-4 = { $credit }, Associated Press
    .match-5 = { $credit }, The Associated Press
    .match-6 = { $credit }, AP Photo
    .match-7 = { $credit }/Associated Press
    .match-8 = { $credit }/The Associated Press
    .match-9 = { $credit }/AP Photo
    .match-10 = { $credit } via Associated Press
    .match-11 = { $credit } via The Associated Press
    .match-12 = { $credit } via AP Photo
    .match-13 = { $credit } via AP
    .match-14 = { $credit }, AP

# $credit: person
credit-afp = { $credit } / AFP
    .match-1 = AFP Photo/{ $credit }
    .match-2 = AFP/{ $credit }
    .match-3 = { $credit }, AFP
    .match-4 = { $credit } via AFP
    .match-5 = { $credit }, Agence France-Presse
    .match-6 = { $credit }, AFP via Getty Images
    .match-7 = { $credit }, AFP/Getty Images
    .match-8 = { $credit }/Agence France-Presse
    .match-9 = { $credit }/AFP via Getty Images
    .match-10 = { $credit }/AFP/Getty Images
    .match-11 = { $credit } via Agence France-Presse
    .match-12 = { $credit } via AFP via Getty Images
    .match-13 = { $credit } via AFP/Getty Images

# $credit: person
credit-reuters = { $credit } / Reuters
    .match-1 = REUTERS / { $credit }
    .match-2 = { $credit }, Reuters
    .match-3 = { $credit } via Reuters
    .match-4 = { $credit }/Reuters/File
    .match-5 = { $credit }/Reuters/File Photo

# $credit: person
credit-getty = { $credit } / Getty Images
    .match-1 = Getty Images / { $credit }
    .match-2 = Getty/{ $credit }
    .match-3 = { $credit }, Getty Images
    .match-4 = { $credit } via Getty Images
    .match-5 = { $credit } for Getty Images
    .match-6 = { $credit }, Getty
    .match-7 = { $credit }/Getty
    .match-8 = { $credit } via Getty
    .match-9 = { $credit }, iStock
    .match-10 = { $credit }, iStockphoto
    .match-11 = { $credit }, Shutterstock
    .match-12 = { $credit }/iStock
    .match-13 = { $credit }/iStockphoto
    .match-14 = { $credit }/Shutterstock
    .match-15 = { $credit } via iStock
    .match-16 = { $credit } via iStockphoto
    .match-17 = { $credit } via Shutterstock

# $credit: person
credit-epa = { $credit } / EPA
    .match-1 = EPA / { $credit }
    .match-2 = { $credit }, EPA
    .match-3 = { $credit } via EPA
    .match-4 = { $credit }, EPA-EFE
    .match-5 = { $credit }, EPA/EFE
    .match-6 = { $credit }/EPA-EFE
    .match-7 = { $credit }/EPA/EFE

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
    .match-12 = { $caption }. Photo: { $credit }
    .match-13 = { $caption }. Image: { $credit }
    .match-14 = { $caption }. Picture: { $credit }
    .match-15 = { $caption }. Credit: { $credit }
    .match-16 = { $caption }. Photo credit: { $credit }
    .match-17 = { $caption }. Image credit: { $credit }
    .match-18 = { $caption }. Photo by { $credit }
    .match-19 = { $caption }. Photograph by { $credit }

# A caption whose picture was lent by someone.
# $caption: text
# $credit: person
caption-credit-courtesy = { $caption } (Courtesy of { $credit })
    .match-1 = { $caption } (Photo courtesy of { $credit })
    .match-2 = { $caption } (Courtesy { $credit })
    .match-3 = { $caption } (Photo courtesy { $credit })
    .match-4 = { $caption } (Image courtesy of { $credit })
    .match-5 = { $caption } (Photo: courtesy of { $credit })
    .match-6 = { $caption } (Image: courtesy of { $credit })
    .match-7 = { $caption } (Credit: courtesy of { $credit })
    .match-8 = { $caption }. Photo courtesy of { $credit }
    .match-9 = { $caption }. Image courtesy of { $credit }
    .match-10 = { $caption }. Courtesy of { $credit }
    .match-11 = { $caption }. Photo: courtesy of { $credit }
    .match-12 = { $caption }. Courtesy: { $credit }

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
    .match-11 = { $caption }. File photo: { $credit }
    .match-12 = { $caption }. Archive photo: { $credit }
    .match-13 = { $caption }. File image: { $credit }
    .match-14 = { $caption }. Illustrative photo: { $credit }
    .match-15 = { $caption }. Illustrative: { $credit }
    .match-16 = { $caption } [File: { $credit }]

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
    .match-17 = { $caption }. Screenshot: { $credit }
    .match-18 = { $caption }. Screen grab: { $credit }
    .match-19 = { $caption }. Screengrab: { $credit }

# A caption with a drawing.
# $caption: text
# $credit: person
caption-credit-illustration = { $caption } (Illustration: { $credit })
    .match-1 = { $caption } (Illustration by { $credit })
    .match-2 = { $caption }. Illustration: { $credit }
    .match-3 = { $caption }. Illustration by { $credit }

# A caption with a photographer and an agency.
# $caption: text
# $credit: person
caption-credit-ap = { $caption } ({ $credit } / AP)
    .match-1 = { $caption } ({ $credit }, Associated Press)
    .match-2 = { $caption } ({ $credit }/Associated Press)
    .match-3 = { $caption } ({ $credit } via Associated Press)
    .match-4 = { $caption } (AP Photo/{ $credit })
    .match-5 = { $caption } [{ $credit }/AP Photo]

# $caption: text
# $credit: person
caption-credit-afp = { $caption } ({ $credit } / AFP)

# $caption: text
# $credit: person
caption-credit-reuters = { $caption } ({ $credit } / Reuters)
    .match-1 = { $caption } REUTERS/{ $credit }
    .match-2 = { $caption } (REUTERS/{ $credit })

# $caption: text
# $credit: person
caption-credit-getty = { $caption } ({ $credit } / Getty Images)

# $caption: text
# $credit: person
caption-credit-epa = { $caption } ({ $credit } / EPA)
