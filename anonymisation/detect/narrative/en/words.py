"""English word lists of the narrative cues. A word may be on several."""

from anonymisation.detect.languages import lexicon
from anonymisation.detect.languages import words as split
from anonymisation.detect.narrative.en import callings, sorts
from anonymisation.detect.narrative.en import lexicon as more
from anonymisation.detect.narrative.lists import numbers

FUNCTION = """
    's, 't, 'll, 're, 've, 'd, 'm, ', don, doesn, didn, isn, wasn, hasn, hadn, couldn, wouldn, a, an, the, this, that,
    these, those, his, her, hers, their, theirs, its, it, my, our, your, each, every, no, some, any, another, other,
    both, all, he, she, they, him, them, we, us, i, me, you, who, whom, whose, which, what, someone, somebody, anyone,
    nobody, everyone, everybody, himself, herself, themselves, itself, and, or, but, nor, so, because, since, while,
    when, where, if, though, although, until, unless, whether, as, than, then, there, here, in, on, at, to, of, for,
    from, with, by, into, onto, through, under, over, above, below, behind, near, beside, between, among, across,
    around, along, outside, inside, within, without, against, about, after, before, during, towards, off, up, down,
    out, per, via, like, not, never, always, often, also, too, only, just, still, already, even, again, ever, once,
    twice, later, now, very, is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, done,
    will, would, shall, should, can, could, may, might, must, said, says, told, tells, came, comes, come, went, goes,
    go, made, makes, make, asked, asks, wanted, wants, took, takes, take, began, begins, gave, gives, got, gets, get,
    let, kept, keeps, put, saw, sees, knew, knows, know, thought, thinks, felt, feels, called, calls, found, finds,
    leaves, helped, helps, lived, lives, living, moved, moves, visited, visits, worked, works, refused, agreed, spoke,
    speaks, talked, wrote, writes, became, becomes, stayed, started, stopped, showed, shows, seemed, remained,
    decided, meant, means, needed, needs, used, tried, lost, met, heard, appeared, followed, noticed, recognised,
    recognized, remembered, mentioned, reported, arrived, turned, ran, sat, stood, brought, held, led, how, why, well,
    one, ones, yes, today, tomorrow, yesterday, however, instead, together, soon, almost, nearly, which, such, more,
    most, less, least, much, many, few, own, same, back, away, him, scared, scares, frightened, frightens, made, drew,
    draws
"""

LISTS: dict[str, str] = (
    {
        "func": FUNCTION,
        "det": "a, an, the, his, her, their, its, my, our, this, that, these, those, whose, another, some, no",
        "poss": "his, her, their, my, our, whose, 's, '",
        "third": "he, she, they, who, client, man, woman, boy, girl, prisoner, inmate, detainee, mentee, participant",
        "be": "is, was, 's, be, been, being, are, were, became, becomes, become, remained",
        "prep": """
        in, on, at, from, near, under, behind, beside, outside, inside, into, across, over, above, along, around, by
    """,
        "where": "in, on, at, of, from, near, around, for, within, inside, under, among, with, across",
        "soon": "also, too, now, then, both, still, later, once, himself, herself, already, currently, himself",
        # Family
        "kin": """
        father, mother, brother, sister, son, daughter, uncle, aunt, cousin, nephew, niece, grandfather, grandmother,
        grandson, granddaughter, husband, wife, stepfather, stepmother, stepson, stepdaughter, stepbrother,
        stepsister, parent, parents, dad, mum, mom, brothers, sisters, sons, daughters, uncles, cousins, aunts,
        husbands, wives, fathers, mothers, grandfathers,
        grandmothers,
        nephews, nieces, grandparents, partner, girlfriend, boyfriend, fiancé, fiancée, fiance, fiancee, ex wife, ex
        husband, ex partner, half brother, half sister, in laws, brother in law, sister in law, father in law, mother
        in law, siblings, sibling, great uncle, great aunt, great grandfather, great grandmother, foster mother,
        foster father, foster brother, foster sister, foster son, foster daughter, foster child, adoptive mother,
        adoptive father, adopted son, adopted daughter, grandma, grandpa, grandad, gran, nan, auntie, godfather,
        godmother, godson, stepchild, twin brother, twin sister, grandchild, grandchildren
    """,
        "child": """
        child, children, son, daughter, sons, daughters, boy, girl, boys, girls, kids, baby, babies, toddler, kid
    """,
        "sib": """
        brother, sister, sibling, brothers, sisters, siblings, child, children, sons, daughters, boys, girls, kids,
        son
    """,
        "manykin": """
        brothers, sisters, siblings, sons, daughters, wives, husbands, uncles, cousins, half brothers, half sisters,
        stepchildren, stepbrothers, stepsisters, grandchildren, foster children, marriages, divorces, aunts, nephews,
        nieces
    """,
        "spouse": "wife, husband, marriage, partner, spouse",
        "fate": """
        murdered, killed, executed, beheaded, hanged, drowned, shot, stabbed, imprisoned, incarcerated, convicted,
        jailed, sentenced, deported, extradited, kidnapped, tortured, disappeared, martyred, poisoned, interned,
        electrocuted
    """,
        # Body
        "mark": """
        tattoo, tattoos, scar, scars, birthmark, birthmarks, mole, burn, burns, burn mark, burn marks, piercing,
        piercings, brand, bruise, wart, keloid, stretch, port wine stain, burn scar, burn scars, scarring, skull
    """,
        "inked": "tattoo, tattoos, scar, scars, birthmark, piercing, piercings, scarring",
        "body": """
        neck, face, arm, arms, forearm, forearms, hand, hands, finger, fingers, thumb, knuckle, knuckles, wrist,
        wrists, shoulder, shoulders, back, chest, belly, stomach, leg, legs, calf, calves, thigh, knee, knees, ankle,
        foot, feet, toe, toes, head, skull, scalp, forehead, eyebrow, eyebrows, eye, eyes, eyelid, eyelids, ear, ears,
        earlobe, nose, lip, lips, cheek, cheeks, cheekbone, chin, jaw, throat, temple, elbow, elbows, palm, hip,
        collarbone, nape, rib, ribs, torso, tongue, teeth, tooth, front tooth, front teeth, skin, index finger, little
        finger, ring finger, middle finger, fingertip, fingertips, lower leg, upper arm, breast, nostril, lung,
        kidney, jawline
    """,
        "part": """
        finger, fingers, thumb, thumbs, hand, arm, forearm, leg, foot, toe, toes, eye, ear, earlobe, tooth, teeth,
        front tooth, front teeth, fingertip, fingertips, index finger, little finger, ring finger, middle finger,
        nose, kidney, lung, lower leg, upper arm, hair, eyebrows, eyebrow, incisor, incisors, nails, fingernail, limb,
        breast, testicle
    """,
        "colour": """
        red, ginger, blond, blonde, white, grey, gray, black, brown, green, blue, purple, pink, orange, yellow,
        silver, auburn, copper, platinum, dyed, bleached, jet black, snow white, reddish, golden, violet, turquoise,
        coloured, multicoloured, bright, pale, carrot, strawberry, peroxide
    """,
        "haircolour": """
        red, ginger, white, grey, gray, green, blue, purple, pink, orange, silver, auburn, copper, platinum, dyed,
        bleached, jet black, snow white, reddish, golden, blond, blonde, strawberry, peroxide, long, curly, frizzy,
        shoulder length, waist length, shaved, matted, plaited, braided
    """,
        "hair": """
        hair, beard, moustache, mustache, eyebrows, goatee, sideburns, whiskers, stubble, hairline, curls, locks,
        braids
    """,
        "style": """
        ponytail, dreadlocks, dreads, mohawk, mohican, mullet, plaits, cornrows, handlebar moustache, shaven head,
        shaved head, goatee, sideburns, albino, albinism, vitiligo, freckles, freckled, dwarf, dwarfism, hunchback,
        hunchbacked, club foot, clubfoot, cleft lip, cleft palate, harelip, squint, cross eyed, crossed eyes, wall
        eyed, lazy eye, glass eye, false eye, artificial eye, eye patch, eyepatch, gold tooth, gold teeth, golden
        tooth, gap tooth, gap toothed, buck teeth, toothless, one eyed, one armed, one legged, one handed, prosthesis,
        prosthetic leg, prosthetic arm, prosthetic hand, artificial leg, artificial arm, artificial hand, wooden leg,
        hook, amputee, amputated, wheelchair user, crutches, walking stick, walking frame, facial palsy, facial tic,
        tic, tics, tremor, twitch, hearing aid, hearing aids, cochlear implant, guide dog, left handed, left hander,
        colour blind, colorblind, color blind, conjoined, six fingers, fingerprints, webbed fingers, double jointed,
        ambidextrous, sign language, wig, toupee, bald, bald headed, cauliflower ear, cauliflower ears, broken nose,
        crooked nose, double chin, pockmarked, acne scars, heterochromia, bow legged, knock kneed, pigeon toed,
        orthopaedic shoe, orthopaedic shoes, leg brace, neck brace, colostomy bag, insulin pump, pacemaker, oxygen
        bottle
    """,
        "bodyadj": """
        missing, prosthetic, artificial, amputated, crooked, withered, paralysed, paralyzed, deformed, mutilated,
        severed, crippled, lame, webbed, misshapen, stiff, fake, false
    """,
        "haired": """
        haired, bearded, headed, skinned, eyed, faced, lipped, toothed, armed, legged, handed, fingered, footed
    """,
        "speech": """
        stutter, stutters, stuttered, stuttering, stammer, stammers, stammered, stammering, lisp, lisps, lisped,
        lisping, mumble, falsetto, hoarse voice, raspy voice, hoarseness, cleft speech, speech impediment, speech
        defect, mute, deaf mute, squeaky voice, whispering voice
    """,
        "gait": "limp, limps, limped, limping, hobbles, hobbled, waddles, waddled",
        "sound": """
        hoarse, deep, high pitched, high, squeaky, raspy, nasal, gravelly, booming, husky, shrill, thin, metallic,
        robotic, falsetto, whispery, thick, heavy, strong, broad, slight, singsong, unmistakable, marked, distinctive,
        distinct, pronounced
    """,
        "illness": """
        sickle cell, sickle cell disease, sickle cell anaemia, haemophilia, hemophilia, haemophiliac, epilepsy,
        epileptic, tourette, tourettes, huntington, cystic fibrosis, multiple sclerosis, muscular dystrophy,
        narcolepsy, narcoleptic, leukaemia, leukemia, diabetes, diabetic, lymphoma, dialysis, parkinson, crohn,
        thalassaemia, thalassemia, lupus, porphyria, psoriasis, polio, tuberculosis, leprosy, kidney transplant, heart
        transplant, liver transplant, lung transplant, bone marrow transplant, brain tumour, brain tumor, motor
        neurone disease, spina bifida, cerebral palsy, down syndrome, down's syndrome, turner syndrome, klinefelter,
        marfan, hiv positive, hepatitis c, anorexia, bulimia, sleep walking, sleepwalking, peanut allergy, nut
        allergy, bee sting allergy, synaesthesia, prosopagnosia, cataracts, glaucoma, stoma, hermaphrodite, intersex,
        transgender, trans man, trans woman, transsexual, aphasia, coeliac disease, type 1 diabetes, gigantism, gout,
        hydrocephalus, meningitis, malaria, elephantiasis, alopecia, hypertrichosis, hyperhidrosis, dementia,
        alzheimer
    """,
        "worn": """
        cap, hat, beret, turban, fez, bandana, headband, scarf, sunglasses, monocle, glasses, boots, clogs, sandals,
        kilt, cape, cloak, poncho, coat, jacket, leather jacket, tracksuit, suit, waistcoat, bow tie, tie, gloves,
        glove, ring, earring, earrings, necklace, chain, pendant, amulet, bracelet, watch, pocket watch, shirt,
        jersey, dungarees, overalls, slippers, uniform, niqab, burqa, kimono, djellaba, robe, parka, hoodie, keffiyeh,
        medal, rosary, prayer beads, cane, umbrella, sword, knife, notebook, harmonica, bag, briefcase, rucksack,
        suitcase, doll, teddy, badge, belt, belt buckle, cowboy boots, cowboy hat, top hat, trilby, panama hat, straw
        hat, bowler, socks, shoes, trainers, shorts, trousers, dress, veil, wig
    """,
        # People who can be the only one
        "who": """
        woman, man, girl, boy, women, men, female, male, prisoner, inmate, detainee, convict, client, member, convert,
        muslim, christian, jew, player, teacher, pupil, student, child, survivor, witness, resident, tenant,
        foreigner, patient, mother, father, son, daughter, veteran, returnee, participant, lawyer, surgeon, person,
        black, refugee, migrant, vegetarian, vegan, widow, widower, grandmother, grandfather, apprentice, employee,
        worker, candidate, councillor, immigrant, orphan, twin, teenager, adult, pensioner, minor, juvenile, lifer,
        defendant, suspect, offender, extremist, terrorist, black man, black woman, white man, white woman, white,
        academic, graduate, non smoker, native, local, villager, speaker, family, household, extremist offender,
        terrorist offender, sympathiser, supporter, fighter, recruit, champion, goalkeeper, passenger, heir, bearer,
        holder, owner, native speaker, european, westerner, african, asian
    """,
        "oneof": "one, person, ones, people, two, three, guy, fellow, lad, adult",
        "venue": """
        mosque, church, synagogue, temple, restaurant, shop, pub, bar, butcher, bakery, kebab shop, pharmacy, school,
        cinema, hotel, garage, gym, boxing club, café, cafe, takeaway, barber, tattoo studio, kiosk, farm, factory,
        boat, brewery, vineyard, club, band, choir, newspaper, house, building, tower block, family, household,
        bookshop, hairdresser, supermarket, petrol station, windmill, lighthouse, forge, monastery, mill, quarry,
        sawmill, riding school, food bank
    """,
        "scale": """
        wing, prison, jail, unit, block, landing, ward, village, town, city, valley, region, country, county,
        district, island, street, neighbourhood, estate, quarter, borough, suburb, class, classroom, school, team,
        club, group, programme, program, course, mosque, church, parish, congregation, family, community, company,
        factory, workshop, cell, yard, ship, regiment, battalion, year, province, canton, municipality, world,
        continent, state, nation, department, choir, band, cohort, corridor, floor, camp, facility, institution,
        establishment, centre, hostel, intake, history, service, party, council, movement, scene, gang, caseload,
        faculty, university, hospital, court, boat, kingdom, league, division, office, table, europe, area, clan,
        tribe, generation, household, building, house, brigade, orchestra, squad, tower block, trial, wings
    """,
        # Events
        "disaster": """
        fire, blaze, explosion, flood, floods, earthquake, shipwreck, plane crash, air crash, train crash, train
        accident, bus crash, coach crash, car crash, derailment, avalanche, landslide, mudslide, tsunami, hurricane,
        cyclone, tornado, riot, riots, mutiny, hostage taking, siege, jailbreak, prison break, stampede, massacre,
        bombing, bombings, shooting, shootings, stabbing, attack, attacks, arson attack, robbery, heist, kidnapping,
        hijacking, raid, mine accident, mine collapse, pit disaster, gas explosion, bridge collapse, ferry disaster,
        disaster, uprising, revolt, coup, pogrom, famine, nuclear accident, genocide, siege, battle, epidemic,
        outbreak, poisoning, crash, collapse, murder, murders, hunger strike, rooftop protest, strike, sinking,
        wildfire, forest fire, gas leak, storm, murder trial, house fire, arson, blackout, festival, parade
    """,
        "bigdisaster": """
        shipwreck, plane crash, air crash, train crash, avalanche, earthquake, landslide, mudslide, tsunami,
        hurricane, hostage taking, jailbreak, prison break, mutiny, massacre, mine accident, mine collapse, pit
        disaster, gas explosion, bridge collapse, ferry disaster, house fire, derailment, hijacking, stampede,
        kidnapping, genocide, pogrom, explosion, flood, fire, rooftop protest, bus crash, coach crash, car crash,
        shooting, bombing, attack, siege, sinking, famine, riot, torture
    """,
        "media": """
        television, tv, newspaper, newspapers, news, headlines, front page, front pages, documentary, radio, tabloids,
        press, magazine, magazines, evening news, papers, talk show, film, podcast, netflix, internet, social media,
        chat show, talk shows, breakfast television, billboards, wikipedia, quiz show, game show, reality show
    """,
        "reach": """
        national, international, local, regional, front, evening, german, french, dutch, spanish, british, belgian,
        world, live
    """,
        "prize": """
        title, titles, championship, championships, medal, medals, prize, award, trophy, cup, tournament, competition,
        contest, scholarship, lottery, bursary, marathon, race, league, belt, oscar, record, bronze, silver, gold,
        quiz, derby, election, rally, regatta, beauty contest, talent show, olympiad, festival
    """,
        "sport": """
        boxing, wrestling, judo, karate, taekwondo, kickboxing, thai boxing, mma, football, rugby, hockey, ice hockey,
        handball, volleyball, basketball, tennis, table tennis, badminton, swimming, diving, rowing, sailing, cycling,
        running, athletics, gymnastics, fencing, archery, shooting, chess, draughts, darts, snooker, billiards, poker,
        bodybuilding, weightlifting, powerlifting, skiing, skating, figure skating, climbing, motocross, karting,
        dressage, riding, surfing, skateboarding, breakdance, ballroom, cricket, golf, squash, water polo, futsal,
        triathlon, bmx, rally, arm wrestling, long jump, high jump, speed skating, cross country, dance, korfball,
        pétanque, curling, luge, bobsleigh, biathlon, falconry, pigeon racing
    """,
        "level": """
        national, regional, world, european, olympic, junior, youth, state, amateur, professional, provincial, county,
        district, city, local, international, university, school, under, semi professional, former, reigning, army,
        military, army boxing
    """,
        "crash": """
        struck by lightning, hit by lightning, hit by a train, hit by a tram, hit by a lorry, hit by a bus, hit by a
        truck, run over by a tram, run over by a train, run over by a bus, run over by a tractor, bitten by a snake,
        bitten by a shark, buried alive, in a coma, washed ashore, shipwrecked, held hostage, taken hostage,
        kidnapped, buried under rubble, pulled from the rubble, rescued at sea, rescued by helicopter
    """,
        "boat": """
        dinghy, rubber boat, rubber dinghy, boat, raft, fishing boat, bicycle, bike, foot, horseback, horse,
        container, motorbike, scooter
    """,
        "travel": """
        crossed, cycled, walked, hitchhiked, sailed, rowed, swam, swum, fled, travelled, traveled, drove, escaped,
        arrived, came
    """,
        "feast": """
        christmas, christmas day, christmas eve, new year's eve, new year's day, easter, easter sunday, ramadan, eid,
        halloween, valentine's day, mother's day, father's day, carnival, passover, yom kippur, king's day, bastille
        day, ascension day, boxing day, good friday, world cup, olympics, liberation day, hitler's birthday, election
        day, all saints, pentecost, whitsun
    """,
        # The person
        "substance": """
        explosives, fertiliser, fertilizer, acetone, tatp, gunpowder, black powder, peroxide, hydrogen peroxide,
        cocaine, heroin, cannabis, hashish, ammunition, cartridges, bullets, rounds, grenades, rifles, pistols,
        knives, detonators, dynamite, gas cylinders, gas bottles, weapons, copies, leaflets, flyers, videos,
        followers, subscribers, petrol, ammonium nitrate, nails, ricin, amphetamine, amphetamines, semtex, tnt, guns,
        machetes, victims, dead, injured, wounded, kalashnikovs, stab wounds, cigarettes
    """,
        "unit": """
        kilos, kilo, kilograms, kilogram, kg, grams, gram, g, litres, liters, litre, tonnes, tons, ton, tonne,
        canisters
    """,
        "bigword": "hundred, thousand, million, billion, hundreds, thousands, millions, dozen",
        "money": """
        euros, euro, eur, pounds, pound, gbp, dollars, dollar, usd, francs, chf, kroner, kronor, dirhams, dinars,
        lira, liras, rupees, zloty, guilders, marks, bitcoin, bitcoins
    """,
        "pet": """
        parrot, python, snake, ferret, ferrets, falcon, falcons, hawk, owl, eagle, pigeons, homing pigeons, racing
        pigeons, iguana, tarantula, tarantulas, llama, alpaca, alpacas, donkey, donkeys, horse, pony, goat, goats,
        peacock, peacocks, tortoise, chameleon, scorpion, scorpions, crocodile, monkey, raccoon, hedgehog, bees,
        beehives, ostrich, ostriches, cockatoo, canaries, budgerigars, rottweiler, pit bull, pitbull, dobermann,
        doberman, greyhound, greyhounds, huskies, husky, wolfhound, mastiff, camel, camels, sheepdog, rat, rats,
        lizard, terrapin, koi, bearded dragon, three legged dog, one eyed cat, gecko, cockerel, fighting dogs,
        dachshund
    """,
        "vehicle": """
        car, van, lorry, truck, motorbike, motorcycle, scooter, moped, tractor, hearse, taxi, bus, minibus, camper,
        camper van, campervan, caravan, convertible, limousine, sports car, estate, bicycle, bike, jeep, pick up,
        pickup, coach, ambulance, boat, mercedes, bmw, audi, volkswagen, golf, opel, ford, renault, peugeot, citroën,
        fiat, toyota, volvo, porsche, ferrari, lada, trabant, vespa, harley, harley davidson, tandem, unicycle, cargo
        bike, beetle, mustang, jaguar, skoda, seat, dacia, lexus, tesla, rickshaw
    """,
        "oddvehicle": """
        hearse, limousine, vespa, harley, harley davidson, trabant, lada, ferrari, porsche, unicycle, tandem, ice
        cream van, camper van, campervan, houseboat, barge, motorhome, sidecar, quad bike, mobility scooter, cargo
        bike, tractor, convertible, fire engine, lamborghini, maserati, bentley, rolls royce, horse drawn carriage,
        narrowboat, fishing boat, hot air balloon
    """,
        "odd": """
        vintage, old, classic, painted, converted, decommissioned, stolen, gold, rusty, antique, bright, home built,
        self built, armoured
    """,
        "instrument": """
        accordion, bagpipes, harp, cello, oboe, tuba, oud, saz, organ, church organ, trumpet, violin, viola, flute,
        clarinet, saxophone, trombone, french horn, double bass, banjo, mandolin, ukulele, harmonica, drums, bass,
        zither, balalaika, bassoon, ney, qanun, didgeridoo, theremin, harpsichord, kora, piano, electric guitar, bass
        guitar, bouzouki, darbuka, recorder, fiddle, xylophone
    """,
        "home": """
        lighthouse, houseboat, caravan, monastery, convent, castle, windmill, barge, commune, boarding house, farm,
        squat, refugee camp, children's home, circus, kibbutz, vicarage, yurt, treehouse, bunker, campsite, trailer
        park, travellers' site
    """,
        # Work
    }
    | callings.LISTS
    | more.LISTS
)

LISTS = sorts.extended(LISTS, [*split(LISTS["field"]), *split(LISTS["plainwork"])])
NUMBERS = numbers(
    """
        zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,
        thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty
        30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90
    """
)
LISTS["ordw"] = """
    second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, twentieth, thirtieth,
    fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, hundredth, thirteenth, fourteenth, fifteenth,
    sixteenth, seventeenth, eighteenth, nineteenth
"""
LISTS["ord"] = LISTS["ordw"]

PIECES = {
    # a noun with what stands before it: ends before any function word
    "np": "(?:[@det @num]{0,2} [only own]? (?:@c{1,2} 's)? (?!@rel)[@c @digits]{1,4})",
    "short": "(?:[@det @num]{0,2} [only own]? (?:@c 's)? [@c @digits]{1,3})",
    "n": "[@num @digits]{1,2}",
    "age": "(?:@old [one @num]? (?:and a half)?)",
    "pp": "(?:[@prep] %short)",
    "job": "[@occ @soldier @rareocc @agent @seat @celebrity @post]",
    "punished": (
        "[convicted convictions conviction sentenced sentence inside imprisoned jailed jail prison arrested"
        " charged served"
        " got guilty prosecuted fined caught locked detained remand years months known wanted infamous famous]"
    ),
    "fatenow": (
        "(?:[inside missing paralysed blind deaf mute disabled stateless]|[in on] (?:@det)? [prison jail custody remand"
        " camp coma wheelchair army navy police hiding run]|behind bars|on death row|in the secret"
        " service|terminally ill)"
    ),
    "died": (
        "(?:[died drowned disappeared vanished perished burned burnt hanged starved froze fell]|[was were got] [killed"
        " shot murdered stabbed executed hanged beheaded deported drowned gassed electrocuted]|was run over|was blown"
        " up|[killed shot hanged poisoned] [himself herself]|took [his her] own life|went missing|never came [back"
        " home]|went down)"
    ),
    "hit": "(?:@hit|[spat spitting shot shooting] at|[ran running] [over down]|[beat beating held holding]"
    " up|mowed down)",
    "wreck": (
        "(?:@wreck|set fire to|setting fire to|[set setting] [alight]|[set setting] on fire|[burned burnt"
        " burning] down|"
        "[blew blowing blown] up|[smashed smashing] up|[broke breaking drove driving crashed crashing] into|shot up|"
        "[shot shooting] at|[held holding] up)"
    ),
    # the rest of a clause, up to a sign or a word that begins another
    "cl": (
        "(?:(?!(?:and|or|then) [he she they we i it is was had has could can now then not the his her])"
        "[^ , @stop @colon @quote @lpar @rpar – — but because when while until so if he she they we i you which whereas"
        " although though bc since before after said says]){1,9}"
    ),
    "adj": "(?!@func)@c",
    # the same, over pronouns too: a relative clause goes on («the fire that he survived»)
    "tail": "(?:(?!(?:and|but|so|because|which|while|when|if|until|since|after|before) )[^ @stop , @colon @lpar @rpar"
    " @quote — –]){1,6}",
    "long": "(?:(?!(?:but|so|because|while|if|until|since|before|although) )[^ @stop , @colon @lpar @rpar @quote"
    " — –]){1,10}",
}
LISTS["rel"] = "who, which, that"
ENDINGS: tuple[tuple[str, str, int], ...] = ()

LISTS["occs"] = (
    ", ".join(f"{word.strip()}s" for word in LISTS["occ"].split(",")) + ", fishermen, doctors, lawyers, teachers"
)
LISTS["daynoun"] = (
    LISTS["disaster"]
    + """
        wedding, funeral, birth, death, birthday, christening, marriage, election, elections, final, cup final, match,
        exam, exams, coronation, earthquake, birthday party, engagement, circumcision, murder, eclipse, festival,
        carnival, parade
    """
)
LEADING = lexicon(
    "the a an his her their its our my when is was are were 's been be being had has have he she they and as"
    " became being"
)
TRAILING = lexicon("the a an of in on with and to by for from at his her , or as")
