"""What people are, in English: word lists of work, position, faith and origin."""

from anonymisation.detect.languages.en import LANGUAGE

LISTS: dict[str, str] = {
    "fame": """
        well known, famous, notorious, celebrated, renowned, prominent, infamous, legendary, best known, most famous,
        well respected, controversial, popular, award winning, internationally known, locally known, former star, high
        ranking
    """,
    "celebrity": """
        imam, preacher, rapper, singer, musician, footballer, boxer, wrestler, politician, journalist, lawyer,
        businessman, writer, author, poet, actor, actress, family, clan, surgeon, doctor, professor, activist,
        blogger, vlogger, influencer, youtuber, athlete, fighter, recruiter, scholar, cleric, sheikh, artist, painter,
        gangster, hooligan, figure, chef, dj, entrepreneur, architect, trader, band, commander, general, presenter,
        comedian, model, dancer, restaurant, businesswoman
    """,
    "field": """
        judge, lawyer, police officer, psychologist, psychiatrist, doctor, nurse, teacher, social worker, imam,
        priest, pastor, rabbi, prosecutor, prison officer, probation officer, journalist, mayor, general, colonel,
        bishop, minister, mp, politician, ambassador, diplomat, professor, headmaster, headmistress, head teacher,
        chaplain, warden, prison warden, prison guard, guard, policeman, policewoman, consul, councillor, preacher,
        mufti, sheikh, village elder, tribal chief, elder, chief, cleric, warlord, minister, president, senator,
        governor, king, prince, princess, commander, chief of police, trade unionist, deacon, vicar, missionary,
        magistrate, notary, spy, party leader, muezzin, officer, jihadist, terrorist, fighter, recruiter, hate
        preacher, neo nazi, skinhead, bodyguard, smuggler, drug dealer, gangster, clan chief, murderer, bank robber,
        millionaire, billionaire
    """,
    "seat": """
        mayor, deputy mayor, member of parliament, mp, city councillor, town councillor, local councillor, councillor,
        senator, minister, ambassador, consul, party chairman, party secretary, village elder, tribal chief, mufti,
        bishop, abbot, party leader, head of state, prime minister, secretary of state, county councillor, parish
        councillor, trade union leader
    """,
    "post": """
        goalkeeper, goalie, captain, striker, treasurer, chairman, chairwoman, president, secretary, drummer, singer,
        guitarist, bassist, keyboard player, organist, conductor, mascot, referee, groundsman, founder, co founder,
        headmaster, headmistress, lead singer, defender, midfielder, centre forward, quarterback, cashier, youth
        leader, spokesman, spokeswoman, spokesperson, standard bearer, fire chief, muezzin, sexton, bell ringer,
        cantor, choirmaster, scout leader
    """,
    "club": """
        football club, club, choir, band, fire brigade, volunteer fire brigade, football team, team, orchestra, rugby
        club, boxing club, brass band, scouts, church council, parish council, theatre group, chess club, judo club,
        rowing club, hunting club, shooting club, carnival society, motorcycle club, biker gang, allotment
        association, tennis club, student union, trade union, youth wing, mosque board, hockey club, marching band,
        dance group, youth council, works council, swimming club, cricket club, gun club, rifle club, sailing club,
        riding club, fan club, supporters club, football side
    """,
    "army": """
        army, navy, air force, marines, foreign legion, special forces, paratroopers, peshmerga, legion, infantry,
        artillery, militia, coast guard, gendarmerie, border guard, republican guard, royal guard, commandos, red
        army, bundeswehr, reserves, armed forces, peacekeeping force, blue helmets, tank regiment, medical corps,
        military police, secret service, militias
    """,
    "soldier": """
        soldier, paratrooper, sniper, commando, marine, legionnaire, mercenary, deserter, conscript, conscientious
        objector, sergeant, corporal, lieutenant, captain, major, army medic, fighter pilot, submariner, sailor, child
        soldier, officer cadet, veteran, war veteran, army veteran, bomb disposal expert, tank driver, army officer,
        reservist, peacekeeper, military policeman, professional soldier, navy diver, field medic, drone pilot, cadet
    """,
    "faithrole": """
        nun, monk, priest, pastor, imam, rabbi, deacon, bishop, seminarian, altar boy, sexton, muezzin, missionary,
        choirboy, novice, theologian, vicar, friar, preacher, sunday school teacher, cantor, faith healer, exorcist,
        catechist, chorister
    """,
    "subject": """
        medicine, law, engineering, theology, philosophy, physics, chemistry, biology, mathematics, maths, history,
        economics, architecture, psychology, sociology, computer science, nursing, dentistry, pharmacy, literature,
        linguistics, archaeology, geology, astronomy, veterinary medicine, agronomy, political science, accounting,
        business administration, journalism, film, fine arts, art history, music, islamic studies, biochemistry,
        aerospace engineering, electrical engineering, mechanical engineering, civil engineering, anthropology,
        geography, translation, nuclear physics, hotel management, social work, marine biology, forestry, oriental
        studies, arabic studies, design, graphic design, statistics, finance, dance, acting
    """,
    "degree": """
        degree, diploma, doctorate, phd, master's, bachelor's, mba, master, bachelor, masters, bachelors, certificate,
        thesis, dissertation, licence
    """,
    "campus": """
        university, medical school, law school, art school, music school, drama school, film school, business school,
        academy, conservatory, conservatoire, seminary, technical college, military academy, boarding school, quranic
        school, koranic school, madrasa, madrassa, convent school, language school, police academy, polytechnic,
        agricultural college, catering college, hotel school, circus school, ballet school, flight school, flying
        school, grammar school, private school, elite school, theological college, teacher training college, steiner
        school, montessori school, catholic school, jesuit school, university college, faith school, cookery school,
        maritime college, sports academy, football academy, special school
    """,
    "faith": """
        muslim, islam, islamic, sunni, shia, shiite, alevi, salafi, salafist, wahhabi, sufi, ahmadi, ismaili, ibadi,
        christian, christianity, catholic, catholicism, protestant, protestantism, orthodox, lutheran, calvinist,
        methodist, baptist, anglican, pentecostal, evangelical, adventist, mormon, quaker, amish, mennonite, coptic,
        copt, jehovah's witness, jehovah witness, jew, jewish, judaism, hasidic, hindu, hinduism, sikh, sikhism,
        buddhist, buddhism, yazidi, yezidi, druze, bahai, zoroastrian, pagan, odinist, odinism, satanist, satanism,
        scientologist, scientology, atheist, atheism, agnostic, rastafarian, wiccan, jain, taoist, paganism, greek
        orthodox, russian orthodox, ultra orthodox, born again christian, roman catholic, strictly orthodox, shi'ite,
        free church, alawite, maronite, hare krishna, witchcraft, asatru, reformed church, confucian, shinto, voodoo,
        mormonism
    """,
    "devout": """
        devout, practising, practicing, strict, pious, observant, staunch, deeply, very, lapsed, secular, liberal,
        conservative, orthodox, non practising, religious, radical, moderate, born, good
    """,
    "individual": """
        man, woman, boy, girl, mother, father, family, parents, wife, husband, son, daughter, brother, sister,
        grandmother, grandfather, grandparents, teenager, student, client, couple, household, refugee, asylum seeker,
        immigrant, migrant, prisoner, inmate, detainee, convict, convert, teenage girl, lad, youth, partner,
        girlfriend, boyfriend, cousin, uncle, aunt, nephew, niece, stepfather, stepmother, national, citizen, farmer,
        widow, returnee, jihadist, neo nazi, father in law, friend, cellmate, baby, child, orphan, upbringing, home,
        fiancée, fiancé, brothers, sisters, sons, daughters, cousins, adolescent, neighbour, foster family, foster
        parents, young man, young woman, accent, roots, origin, descent, background, heritage, passport, nationality,
        ancestry, extraction, surname, name, blood, exile, fighter, deserter, guy, half brother, twins, villager
    """,
    "lineage": """
        origin, origins, descent, background, heritage, roots, nationality, ancestry, extraction, parentage,
        ethnicity, stock, blood, parents, citizenship
    """,
    "national": """
        national, citizen, passport, nationality, citizenship, roots, origin, origins, descent, heritage, ancestry,
        extraction, parentage, born
    """,
    "rarelang": """
        frisian, basque, breton, welsh, gaelic, catalan, corsican, sorbian, romani, romanes, yiddish, aramaic,
        kurdish, kurmanji, sorani, zaza, chechen, ingush, dari, pashto, tamil, tigrinya, amharic, oromo, somali,
        swahili, lingala, wolof, fula, hausa, yoruba, igbo, berber, tamazight, rifian, albanian, macedonian, georgian,
        armenian, azeri, uzbek, tajik, kazakh, uyghur, tibetan, mongolian, finnish, estonian, latvian, lithuanian,
        hungarian, icelandic, maltese, urdu, bengali, punjabi, hindi, farsi, persian, hebrew, latin, esperanto,
        mandarin, cantonese, chinese, japanese, korean, vietnamese, thai, indonesian, malay, tagalog, turkmen, avar,
        ossetian, ukrainian, russian, serbian, croatian, bosnian, slovene, slovak, czech, polish, romanian, bulgarian,
        greek, portuguese, swedish, norwegian, danish, luxembourgish, low german, swiss german, twi, creole,
        papiamento, sranan, bambara, nepali, sinhalese, khmer
    """,
    "nation": ", ".join(LANGUAGE.demonyms).lower()
    + """,
        amazigh, ahwazi, karen, mapuche, quechua, inuit, ainu, alsatian, scots-irish, sudeten, transylvanian,
        galician, andalusian, walloon, tyrolean, kashmiri, balochi, baloch, oromo, tigrayan, fulani, hausa,
        yoruba, igbo, tuareg, nubian, kabyle, riffian, turkoman, avar, lezgin, romany, sorb, faroese,
        greenlandic, surinamese, antillean, cape-, verdean, burkinabe, rwandan, comorian, mauritian, malagasy,
        lao, laotian, kosovo-albanian, afro-american, native-american, latino, latina, angolan, beninese,
        botswanan, guatemalan, honduran, nicaraguan, salvadoran, panamanian, paraguayan, dominican, gabonese
    """,
    "occ": """
        baker, butcher, farmer, fisherman, carpenter, joiner, plumber, electrician, bricklayer, roofer, mason,
        stonemason, painter, decorator, plasterer, tiler, glazier, locksmith, blacksmith, welder, mechanic, car
        mechanic, engineer, architect, surveyor, pilot, sailor, captain, ferryman, train driver, bus driver, tram
        driver, taxi driver, lorry driver, truck driver, driver, courier, postman, postwoman, porter, waiter,
        waitress, barman, barmaid, bartender, cook, chef, pastry chef, confectioner, chocolatier, brewer, winemaker,
        beekeeper, shepherd, goatherd, gardener, florist, forester, gamekeeper, hunter, fishmonger, greengrocer,
        grocer, shopkeeper, cashier, salesman, saleswoman, hairdresser, barber, beautician, tattooist, tattoo artist,
        tailor, seamstress, dressmaker, cobbler, shoemaker, saddler, weaver, potter, jeweller, goldsmith, watchmaker,
        clockmaker, bell founder, organ builder, piano tuner, violin maker, instrument maker, bookbinder, printer,
        typesetter, librarian, archivist, bookseller, translator, interpreter, writer, poet, author, novelist,
        journalist, photographer, cameraman, film director, actor, actress, stuntman, clown, circus artist, acrobat,
        magician, dj, musician, singer, opera singer, rapper, drummer, guitarist, pianist, organist, violinist,
        conductor, composer, dancer, ballet dancer, sculptor, artist, graphic designer, web designer, programmer,
        software developer, computer scientist, hacker, it specialist, network engineer, accountant, tax adviser,
        banker, bank clerk, broker, estate agent, insurance agent, notary, civil servant, clerk, customs officer, tax
        inspector, soldier, firefighter, fireman, paramedic, ambulance driver, nurse, midwife, surgeon, doctor, gp,
        anaesthetist, dentist, dental technician, orthodontist, pharmacist, chemist, vet, veterinarian,
        physiotherapist, optician, teacher, maths teacher, physics teacher, sports teacher, pe teacher, primary school
        teacher, kindergarten teacher, nursery teacher, childminder, nanny, au pair, lecturer, professor, scientist,
        biologist, physicist, geologist, archaeologist, historian, astronomer, miner, coal miner, steelworker, crane
        operator, crane driver, scaffolder, demolition worker, docker, dockworker, shipbuilder, welder, warehouse
        worker, forklift driver, packer, factory worker, cleaner, window cleaner, chimney sweep, refuse collector,
        dustman, gravedigger, undertaker, embalmer, mortician, sexton, bell ringer, lifeguard, swimming instructor,
        driving instructor, fitness trainer, personal trainer, boxing trainer, boxing coach, football coach, ski
        instructor, riding instructor, jockey, groom, footballer, professional footballer, boxer, professional boxer,
        kickboxer, wrestler, cyclist, racing driver, cage fighter, referee, fashion model, stewardess, flight
        attendant, travel agent, tour guide, hotelier, receptionist, security guard, bouncer, doorman, bodyguard,
        private detective, locksmith, gunsmith, taxidermist, falconer, zookeeper, lighthouse keeper, diver, pearl
        diver, ship's cook, cabin boy, bargeman, skipper, bus conductor, ticket inspector, air traffic controller,
        meteorologist, airline pilot, helicopter pilot, steward, pizza baker, pizza chef, kebab seller, street vendor,
        market trader, scrap dealer, antiques dealer, art dealer, car dealer, second hand car dealer, horse dealer,
        carpet dealer, pawnbroker, bookmaker, croupier, street musician, busker, fortune teller, faith healer,
        acupuncturist, sign painter, thatcher, cooper, wheelwright, farrier, tanner, furrier, milkman, cheesemaker,
        oyster farmer, pig farmer, dairy farmer, fruit picker, olive grower, date farmer, sheep farmer, tattooer,
        mushroom grower, wine grower, miller, glassblower, engraver, upholsterer, cabinet maker, boat builder,
        sailmaker, rope maker, basket maker, candle maker, puppeteer, ventriloquist, youth worker, care worker, care
        assistant, geriatric nurse, lab technician, laboratory assistant, x ray technician, chemical engineer, nuclear
        engineer, electrical engineer, mechanical engineer, civil engineer, aircraft mechanic, bicycle mechanic, motor
        mechanic, tyre fitter, roadworker, lumberjack, tree surgeon, landscape gardener, greenkeeper, groundsman,
        caretaker, janitor, night watchman, night porter, dog trainer, dog breeder, pigeon breeder, horse breeder,
        butler, chauffeur, economist, sociologist, statistician, mathematician, linguist, theologian, youtuber,
        influencer, blogger, streamer, podcaster, radio presenter, sports reporter, newsreader, disc jockey, sound
        engineer, lorry mechanic, oil worker, rig worker, fish farmer, whaler, trawlerman, deckhand, asphalt worker,
        window fitter, heating engineer, pipe fitter, sheet metal worker, toolmaker, machinist, lathe operator,
            weightlifter, swimmer, sprinter, gymnast, judoka, rower, figure skater, long jumper, marathon runner,
            tennis player, chess player, snooker player, decathlete, bodybuilder, stunt rider, trapeze artist, turner,
            milling machine operator, stoker, smelter
    """,
    "rareocc": """
        bell founder, lighthouse keeper, taxidermist, falconer, glassblower, organ builder, violin maker, piano tuner,
        farrier, thatcher, cooper, wheelwright, clockmaker, watchmaker, gunsmith, sailmaker, bookbinder, gravedigger,
        embalmer, chimney sweep, zookeeper, ventriloquist, puppeteer, stuntman, beekeeper, opera singer, ballet
        dancer, clown, acrobat, jockey, cage fighter, ship's cook, bell ringer, whaler, saddler, goldsmith, brain
        surgeon, heart surgeon, astronaut, fighter pilot, winemaker, shepherd, goatherd, oyster farmer, cheesemaker,
        tattooist, tattoo artist, bareknuckle boxer, professional footballer, professional boxer, kickboxer, racing
        driver, fakir, snake charmer, fortune teller, exorcist, faith healer, sword swallower, croupier, air traffic
        controller, helicopter pilot, stonemason
    """,
    "workplace": """
        bakery, butcher's, slaughterhouse, abattoir, fish factory, biscuit factory, chocolate factory, sugar factory,
        sawmill, quarry, coal mine, shipyard, oil rig, trawler, cruise ship, circus, zoo, casino, crematorium,
        cemetery, morgue, brewery, vineyard, dairy, flower auction, garden centre, petrol station, car wash, kebab
        shop, pizzeria, ice cream parlour, nuclear power station, power station, airport, harbour, port, foundry,
        steelworks, tannery, paper mill, museum, theatre, opera, stud farm, pig farm, mushroom farm, greenhouse,
        greenhouses, fish market, flea market, hospital, laundry, embassy, bank, pharmacy, travel agency
    """,
}
