"""More English words of the narrative cues: trades and their goods, victims, landmarks, faith, small places."""

FORMS = (("ing", "ing", 6), ("ly", "ly", 5)) + tuple(
    (ending, "agent", 7)
    for ending in (
        "smith", "wright", "monger", "keeper", "maker", "grower", "breeder", "fitter", "worker", "player", "dresser",
        "driver", "operator", "packer", "picker", "cleaner", "layer", "mender", "builder", "trainer", "hauler",
        "master", "hand", "tender", "catcher", "minder", "runner", "trimmer", "cutter", "finisher", "welder",
        "ologist", "ographer", "ician", "herder", "watcher", "fisher", "seller", "dealer", "splitter", "setter",
    )
)  # fmt: skip

LISTS: dict[str, str] = {
    # Work
    "tradeverb": """
        lays, laid, laying, mends, mended, mending, repairs, repaired, repairing, fixes, fixed, fixing, paints,
        painted, painting, sells, sold, selling, drives, drove, driving, cleans, cleaned, cleaning, bakes, baked,
        baking, breeds, bred, breeding, picks, picked, picking, packs, packed, packing, washes, washed, washing,
        delivers, delivered, delivering, grooms, groomed, grooming, shears, sheared, shearing, milks, milked, milking,
        tends, tended, tending, herds, herded, herding, cuts, cutting, sews, sewed, sewing, weaves, wove, weaving,
        carves, carved, carving, guts, gutted, gutting, fillets, filleted, filleting, slaughters, slaughtered,
        slaughtering, welds, welded, welding, stacks, stacked, stacking, loads, loaded, loading, unloads, unloaded,
        unloading, tunes, tuned, tuning, restores, restored, restoring, installs, installed, installing, fits, fitted,
        fitting, tiles, tiled, tiling, plasters, plastered, plastering, catches, catching, grows, growing, brews,
        brewed, brewing, builds, built, building, makes, made, making, digs, dug, digging, binds, bound, binding,
        polishes, polished, polishing, steers, steered, steering, pilots, piloted, fries, fried, frying, smokes,
        smoked, smoking, salts, salting, prints, printed, printing, grinds, grinding, peels, peeled, peeling, sorts,
        sorted, sorting, hauls, hauled, hauling, prunes, pruned, pruning, fells, felled, felling, shoes, shod,
        shoeing, upholsters, irons, ironed, ironing, folds, folding, carts, carries, carried, carrying, embroiders
    """,
    "goods": """
        nets, fishing nets, floors, parquet, parquet floors, wooden floors, roofs, walls, windows, tiles, carpets,
        kitchens, bathrooms, pipes, boilers, engines, cars, tyres, bikes, bicycles, lorries, buses, taxis, trams,
        trucks, vans, cranes, forklifts,
        tractors, ferries, cows, sheep, pigs, goats, horses, chickens, hens, ducks, bread, cakes, pizzas, kebabs,
        falafel, fish, herring, cod, salmon, eels, mussels, oysters, crabs, shrimps, strawberries, asparagus, tulips,
        tomatoes, mushrooms, apples, grapes, olives, cherries, potatoes, beans, parcels, newspapers, letters, milk,
        hair, shoes, boots, suits, dresses, curtains, shirts, furniture, sofas, chairs, pianos, organs, violins,
        clocks, watches, phones, mobile phones, telephones, televisions, radios, computers, shelves, dishes, offices,
        stairs, stairwells, schools, graves, gravestones, headstones, coffins, trees, hedges, gardens, lawns, bees,
        honey, boats, ships, hulls, sails, doors, locks, bricks, paving stones, stones, concrete, asphalt, tarmac,
        scaffolding, scaffolds, cables, solar panels, lifts, escalators, elevators, fences, sheds, greenhouses,
        chimneys, gutters, drains, ditches, peat, coal, salt, cheese, beer, wine, cider, sausages, sweets, chocolate,
        ice cream, flowers, bouquets, wreaths, christmas trees, tents, flags, rugs, leather, saddles, baskets, brooms,
        candles, pottery, glass, jewellery, rings, knives, tools, scrap, scrap metal, rubbish, waste, containers,
        pallets, crates, bottles, uniforms, sheets, hospital beds, wheelchairs, trains, train seats, planes, aircraft,
        gliders, kites, drones, signs, number plates, surfboards, skis, sledges, caravans, motorcycles, motorbikes,
        mopeds, lawnmowers, washing machines, fridges, ovens, lamps, mirrors, picture frames, icons, murals, books
    """,
    "trade": """
        salon, hair salon, nail bar, beauty salon, boutique, tea stall, fruit stall, tool shop, pet shop, toy shop,
        music
        shop, junk shop, sweet shop, cheese shop, wool shop, wine shop, paint shop, body shop, printworks, brickworks,
        gasworks, waterworks, sewage works, glassworks, cement works, airport, railway, tram company, bus company, dog
        pound, sports centre, fairground, funfair, dry dock, creamery, meat works, chicken farm, egg farm, turkey farm,
        horse yard, riding stables, peat works, timber yard, builders yard, dance hall, boxing club, chess club, puppet
        theatre, boat hire, laundromat, off licence, bureau de change, internet café, model railway shop, fabric shop,
        bakery, butcher's, shop, corner shop, kebab shop, chip shop, fish shop, flower shop, bike shop,
        phone shop, barber shop, barber's, hairdresser's, restaurant, pizzeria, snack bar, tea house, tea room, cafe,
        café, canteen, food truck, burger van, ice cream van, stall, market stall, garage, car wash, driving school,
        riding school, dance school, boxing school, gym, hotel, guest house, guesthouse, bed and breakfast, bar, pub,
        nightclub, farm, smallholding, vineyard, orchard, nursery, garden centre, plant nursery, brewery, sawmill,
        print shop, printing house, workshop, joinery, forge, foundry, mill, quarry, gravel pit, shipyard, boatyard,
        warehouse, depot, bus depot, tram depot, sorting office, post office, plant, factory, steelworks,
        tannery, dairy, cannery, laundry, laundrette, launderette, abattoir, slaughterhouse, food bank, soup kitchen,
        charity shop, night shelter, library, mobile library, school canteen, travel agency, taxi firm, taxi company,
        moving company, courier company, cleaning company, cleaning firm, security firm, construction firm, building
        firm, call centre, call shop, kiosk, newsagent's, newsagent, supermarket, cash and carry, carpet shop,
        bookshop, antique shop, second hand shop, pawnshop, tattoo studio, nail studio, photo studio, recording
        studio, printing press, newspaper, radio station, kindergarten, crèche, care home, nursing home, hospice,
        campsite, caravan park, amusement arcade, betting shop, bowling alley, cinema, theatre, opera house, museum,
        zoo, circus, stables, kennels, dog kennels, animal shelter, allotment, fish farm, fish market, harbour,
        lighthouse, ferry, trawler, cutter, ski school, ski lift, cable car, swimming pool, ice rink, stadium,
        funeral parlour, undertaker's, crematorium, cemetery, scrapyard, recycling centre, rubbish tip, petrol
        station, filling station, motorway services, power station, wind farm, mine, oil rig, refinery, cleaner's, dry
        cleaner's, tailor's, jeweller's, greengrocer's, grocer's, fishmonger's, pharmacy, optician's
    """,
    "plainwork": """
        team, group, unit, planned, agreed, intended, usual, normal, expected, mentor, mentors, partner, partners,
        officer, probation, psychologist, caseworker, case, keyworker, coach, facilitator, chaplain, chaplains,
        interpreter, volunteer, volunteers, well, whole, much, long, bridge, link, tool, deterrent, person, example,
        equals, colleagues, part, result, contact, friend, one, two, pair, peer, professional, professionals,
        practitioner, practitioners, trainer, trainers, social, youth, prison, counsellor, therapist, support
    """,
    "landing": """
        parade, harbour, ring road, station, church, bridge, canal, river, market, square, high street, roundabout, corner,
        seafront, front, park, motorway, hospital, school, mosque, ring, quay, docks, pier, promenade, precinct, shopping
        centre, bypass, flyover, underpass, viaduct, railway, level crossing, crossroads, lights, tower, castle, cathedral,
        town hall, library, stadium, cemetery, barracks, border, beach, marina, lock, mill, green, common, hill, estate
    """,
    # Told in any words
    "bodyseen": """
        arm, arms, forearm, forearms, finger, fingers, thumb, knuckle, knuckles, wrist, wrists, shoulder, shoulders, chest,
        belly, leg, legs, calf, calves, thigh, thighs, knee, knees, ankle, ankles, toe, toes, skull, scalp, forehead,
        eyebrow, eyebrows, eyelid, eyelids, ear, ears, earlobe, nose, lip, lips, cheek, cheeks, cheekbone, chin, jaw,
        throat, temple, elbow, elbows, palm, hip, collarbone, nape, ribs, neck, eye, face, skin
    """,
    "implant": """
        splinter, shrapnel, bullet, plate, steel plate, metal plate, pin, pins, screw, screws, rod, pellet, pellets,
        fragment, fragments, ring, rings, stud, studs, bolt, hearing aid, patch, brace
    """,
    "hairdo": """
        plait, plaits, braid, braids, bun, fringe, mohican, mohawk, quiff, ponytail, topknot, dreadlocks, dreads, cornrows,
        pigtails, mullet, sideburns, moustache, beard, goatee, perm, afro, crew cut, undercut, curls, ringlets, hair,
        stubble, eyebrows, eyelashes, lashes
    """,
    "firm": """
        shop, farm, stall, kiosk, pub, bar, café, cafe, garage, salon, chip van, chip shop, van, workshop, restaurant,
        takeaway, hotel, guest house, factory, practice, smallholding, market stall, boat, trawler, nursery, scrapyard,
        quarry, taxi firm, cab firm, removals firm, building firm, haulage firm, law firm, firm, wine merchants, wholesale
        market, studio, gallery, gym, dojo, driving school, riding school, dance school, betting shop, vineyard, allotment
    """,
    "workvehicle": """
        tram, bus, train, ferry, lorry, hearse, taxi, cab, minicab, forklift, crane, tractor, ambulance, fire engine, digger,
        snowplough, dustcart, bin lorry, minibus, coach, tanker, combine, barge, cable car, night bus, school bus, metro
    """,
    "weapon": """
        bomb, bombs, pipe bomb, nail bomb, petrol bomb, firebomb, molotov, incendiary device, device, explosives, grenade,
        grenades, pistol, rifle, shotgun, crossbow, machete, sword, axe, hatchet, dynamite, detonator, detonators, acid, mattress,
        petrol, fuse, noose, brick, bricks, flare, flares, knife, gun, drone, suicide vest, ammunition, cartridges, weapons
    """,
    "conviction": """
        arson, arson attack, firebombing, bombing, bombings, bomb attack, stabbing, knife attack, shooting, beheading,
        beating, kidnapping, abduction, hostage taking, hijacking, desecration, sabotage, blackmail, extortion, murder,
        manslaughter, robbery, armed robbery, burglary, theft, assault, threats, harassment, stalking, incitement, fraud,
        forgery, smuggling, trafficking, poisoning, vandalism, graffiti, riot, rioting, affray, possession, recruitment,
        financing, fundraising, attack, raid, attempt, plot, ambush, lynching, hoax, espionage, treason, hit and run
    """,
    "deedverb": """
        pushing, pushed, cutting, holding, held, locked, locking, tied, tying, torched, torching, firebombed, firebombing,
        bombed, bombing, vandalised, vandalising, trashed, trashing, wrecked, wrecking, robbed, robbing, raided, raiding,
        daubed, daubing, sabotaged, sabotaging, stormed, storming, desecrated, desecrating, defaced, defacing, hijacked,
        hijacking, derailed, derailing, toppled, toppling, ransacked, burgled, burgling, looted, looting, rammed, ramming,
        stabbed, stabbing, knifed, slashed, slashing, headbutted, kicked, kicking, punched, punching, beat, beating,
        strangled, kidnapped, kidnapping, abducted, ambushed, doused, poisoned, poisoning, blackmailed, murdered, killed,
        killing, mugged, mugging, glassed, sprayed, spraying, smashed, smashing, burned, burning, burnt, torn, tore, ripped,
        chained, glued, spiked, spiking, cloned, hacked, hacking, forged, forging, smuggled, smuggling, stole, stealing,
        shot, shooting, drowned, hanged, lynched, egged, pelted, hurled, hurling, threw, throwing, posted, posting,
        uploaded, uploading, livestreamed, filmed, filming, dug up, blew up, blowing up, set fire to, setting fire to,
        painted, painting, poured, pouring, cut, sawed, sawing, felled, released, releasing, freed, freeing, dumped, dumping
    """,
    # Deeds
    "hit": """
        kicked, kicking, beat, beating, beaten, punched, punching, stabbed, stabbing, knifed, knifing, slashed,
        slashing, headbutted, headbutting, attacked, attacking, assaulted, assaulting, shot, shooting, threatened,
        threatening, robbed, robbing, mugged, mugging, strangled, strangling, kidnapped, kidnapping, abducted,
        abducting, stalked, stalking, harassed, harassing, tortured, torturing, battered, battering, pelted, pelting,
        ambushed, ambushing,
        clubbed, whipped, branded, doused, drowned, drowning, poisoned,
        poisoning, blackmailed, blackmailing, murdered, murdering, killed, killing, hammered, choked, choking, glassed,
        glassing, shoved, shoving, lynched, lynching, hunted, chased, chasing, insulted, insulting, egged
    """,
    "victim": """
        man, men, woman, women, boy, boys, girl, girls, teenager, teenagers, student, students, pupil, pupils,
        passenger, passengers, stranger, strangers, tourist, tourists, musician, refugee, refugees, asylum seeker,
        asylum seekers, migrant, migrants, policeman, policewoman, police officer, police officers, constable,
        soldier, soldiers, guard, guards, security guard, doorman, bouncer, conductor, ticket inspector, bus driver,
        taxi driver, shopkeeper, cashier, teacher, headmaster, headteacher, imam, priest, rabbi, vicar, nun, mayor,
        councillor, politician, mp, journalist, photographer, reporter, cartoonist, judge, prosecutor, lawyer, doctor,
        nurse, paramedic, firefighter, firefighters, pensioner, couple, neighbour, neighbours, classmate, classmates,
        colleague, workmate, cellmate, fellow prisoner, homeless man, rough sleeper, drunk, jogger, cyclist, busker,
        demonstrator, demonstrators, protester, protesters, counter demonstrator, fan, fans, supporter, supporters,
        worshipper, worshippers, bystander, bystanders, passer by, passers by, hiker, hunter, farmer, fisherman,
        waiter, cook, barman, postman, courier, delivery driver, cleaner, caretaker, kid, kids, child, children, baby,
        family, families, vet, scientist, researcher, dealer, drug dealer, rival, informer, prison officer, social
        worker, activist, blogger, singer, rapper, footballer, referee, linesman
    """,
    "target": """
        mosque, mosques, church, churches, chapel, synagogue, temple, cemetery, graves, asylum centre, refugee hostel,
        reception centre, hostel, kebab shop, kebab place, kebab stall, takeaway, shop, supermarket, restaurant, bar,
        café, cafe, pub, bookshop, gay bar, nightclub, bank, cash machine, cashpoint, post office, petrol station,
        jeweller, jeweller's, pharmacy, school, library, kindergarten, museum, theatre, cinema, town hall, village
        hall, community centre, youth centre, party office, party headquarters, police station, police car, patrol
        car, barracks, embassy, consulate, ministry, court, courthouse, prison van, train, bus, bus shelter, tram,
        ship, ferry, boat, lorry, lorries, van, car, cars, excavator, digger, crane, mast, masts, phone mast, phone
        masts, transmitter, pylon, railway line, tracks, power line, power station, substation, pipeline, wind
        turbine, dam, laboratory, lab, abattoir, slaughterhouse, fur farm, pig farm, mink farm, chicken farm, hunting
        lodge, hunting stand, hunting tower, hide, barn, stable, shed, house, flat, caravan, building site, office,
        factory, warehouse, garage, statue, monument, memorial, war memorial, flag, stadium, kiosk, clinic, abortion
        clinic, hotel, market, market stall, christmas market, christmas tree, crib, minaret, butcher
    """,
    "wreck": """
        torched, torching, firebombed, firebombing, petrol bombed, bombed,
        bombing, vandalised, vandalising, trashed, trashing, wrecked, wrecking, robbed,
        robbing, raided, raiding, daubed, daubing, sabotaged, sabotaging, stormed, storming, occupied, occupying,
        broke into, breaking into, crashed into, shot up, desecrated,
        desecrating, defaced, defacing, hijacked, hijacking, derailed, derailing, toppled, toppling, ransacked,
        flooded, burgled, burgling, looted, looting, burned, burnt, dynamited, rammed, ramming
    """,
    "clips": """
        videos, video, clips, clip, memes, meme, leaflets, leaflet, stickers, posters, flyers, manifesto, manifestos,
        songs, song, lyrics, poem, poems, nasheeds, sermons, speeches, pictures, photos, images, posts, tweets,
        threats, messages, voice messages, manual, manuals, instructions, recipe, recipes, bomb recipes, magazines,
        pamphlets, livestream, playlist, beheading videos, beheading clips, execution videos, propaganda, footage,
        swastikas, slogans, fatwas, addresses, lists, hate mail, letters
    """,
    "spreadverb": """
        shared, sharing, posted, posting, uploaded, uploading, forwarded, forwarding, sent, sending, spread,
        spreading, translated, translating, subtitled, subtitling, edited, editing, printed, printing, distributed,
        distributing, downloaded, downloading, recorded, recording,
        filmed, filming, circulated, circulating, published, publishing, streamed, streaming, wrote, writing,
        composed, designed, designing, hosted, hosting, stored, storing, collected, collecting, sprayed, spraying
    """,
    "fraud": """
        defrauded, defrauding, swindled, swindling, embezzled, embezzling, forged, forging, laundered, laundering,
        counterfeited, counterfeiting, smuggled, smuggling, trafficked, trafficking, scammed, scamming, extorted,
        extorting, skimmed, skimming, falsified, falsifying, fenced, fencing, hacked, hacking, cloned, cloning,
        stockpiled, stockpiling, hoarded, hoarding, manufactured, manufacturing, cooked up
    """,
    "stash": """
        cash box, accounts, account, books, money, funds, safe house, safe houses, website, server, servers, forum,
        channel, chat, chat group, arsenal, weapons, weapons cache, passports, treasury, membership list, list,
        newsletter, printing press, archive, kitty, lookout, guest house, training camp, radio, radio station, library,
        magazine, telegram channel, facebook page, bookshop, coffers, explosives, bomb, bombs, guns, rifles
    """,
    "premises": """
        garage, flat, car, van, house, basement, cellar, phone, telephone, bank account, account, bank card, passport,
        identity card, papers, shop, barn, shed, lock up, lockup, workshop, storeroom, attic, boat, lorry, sim card,
        laptop, computer, room, spare room, allotment, summer house, caravan, driving licence, rifle, gun, pistol
    """,
    "goodsofcrime": """
        terrorism, violence, hatred, racial hatred, riot, murder, genocide, acts of terrorism, jihad, propaganda, hate
    """,
    # Feats that were seen
    "stunt": """
        flew, flying, landed, landing, parked, rode, sailed, dropped, hung, hanging, hoisted, unfurled, climbed,
        climbing, scaled, occupied, chained, glued, gluing, streaked, interrupted, stormed, invaded, abseiled,
        parachuted, tunnelled, poured, threw, throwing, raised, burned, burnt, cut, planted, projected, jumped, swam,
        ran, walked, drove, crashed, danced, sang, married, hid, stole, kissed, slapped, punched, shouted, egged
    """,
    "landmark": """
        power station, nuclear power station, parliament, town hall, city hall, stadium, pitch, football pitch,
        cathedral, cathedral spire, spire, bridge, suspension bridge, crane, tower, television tower, tv tower, eiffel
        tower, embassy, consulate, statue, flag, banner, airport, runway, palace, castle, dam, museum, ski jump, ski
        museum, minaret, lighthouse, opera, opera house, theatre, stage, television studio, studio, racecourse,
        motorway, tunnel, channel, oil rig, ministry, governor's house, court roof, prison roof, prison wall, roof,
        rooftop, cable car, chimney, cooling tower, monument, obelisk, fountain, cup final, final, parade, carnival,
        procession, royal wedding, state visit, president, prime minister, minister, king, queen, pope, archbishop,
        bishop, mayor, drone, helicopter, hot air balloon, glider, submarine, warship, tank, fighter jet, aircraft
        carrier, christmas market, town square, main square, market square, wind turbine, pylon, transmitter mast
    """,
    "showverb": """
        blackmailed, catapulted, painted, tunnelled, forged, faked, smuggled, stabbed, shouted, spat, raced,
        hanged, hoisted, rode, sang, scored, saved, shaved, swallowed, tamed,         burned, burnt, flew, set, blew,
        drove, shot, stabbed, killed, threw, jumped, robbed, hijacked, escaped,
        climbed, saved, rescued, won, sang, danced, punched, slapped, kissed, attacked, survived, drowned, swam,
        sailed, kidnapped, betrayed, leaked, hacked, painted, smashed, streaked, interrupted, chained, glued, poisoned,
        crashed, fell, bit, beheaded, blinded, invented, discovered, dug, released, freed, stole,
        buried, crossed, walked, rowed, cycled, desecrated, planted, torched
    """,
    "mishap": """
        accident, accidents, disaster, sinking, capsizing, pile up, crash, collision, collapse, derailment, avalanche,
        blaze, fire, explosion, flood, floods, landslide, earthquake, shipwreck, storm, stampede, tragedy, shooting,
        massacre, bombing, ferry accident, mining accident, train accident, bus accident, coach accident, air crash
    """,
    "target2": """
        car, house, shop, flat, mosque, van, garage, home, window, windows, door, tyres, office, restaurant, stall,
        boat, barn, church, grave, caravan, stable, bakery, letterbox, fence, shed, kiosk, mosque door
    """,
    # The person
    "persontold": """
        one, man, woman, boy, girl, lad, guy, chap, fellow, prisoner, kid, bloke, young man, young
        woman, mother, father, brother, sister, son, daughter, inmate, detainee, teenager, youth, lady, pensioner
    """,
    "vague": """
        problem, problems, question, questions, idea, ideas, plan, plans, time, history, sentence, record, case,
        conviction, convictions, need, needs, key, keys, file, job, view, views, interest, background, attitude,
        support, diagnosis, child, children, family, experience, trust, rest, most, best, worst, least, biggest,
        future, past, right, wrong, longest, help, chance, power, authority, aim, same, other, others, others', will,
        agencies, services, staff, team, partners, talk, talks, risk, risks, answer, answers, people, money, work
    """,
    "rareinstrument": """
        bagpipe, bagpipes, accordion, harp, cello, oboe, tuba, oud, saz, baglama, violin, viola, clarinet, trombone,
        french horn, double bass, banjo, mandolin, ukulele, balalaika, bassoon, ney, qanun, didgeridoo, theremin,
        harpsichord, bouzouki, darbuka, xylophone, hurdy gurdy, concertina, bandoneon, zither, dulcimer, cimbalom,
        nyckelharpa, hardanger fiddle, fiddle, sitar, tabla, duduk, santur, rebab, djembe, balafon, marimba,
        vibraphone, cornet, bugle, euphonium, alphorn, jew's harp, steel drum, church organ, barrel organ, lute,
        tambura, kaval, gusle, tamburica, kemenche, erhu, koto
    """,
    "sense": """
        sight, eyesight, hearing, vision, voice, speech, memory, sense of smell, sense of taste, balance
    """,
    "building": """
        mosque, church, chapel, synagogue, temple, school, hall, village hall, town hall, community hall, prison,
        club, clubhouse, stadium, bridge, square, park, museum, theatre, monument, memorial, harbour, pier, library,
        hospital, station, tower, castle, monastery, minaret, dome, altar, gurdwara, cathedral, swimming pool
    """,
    # Faith
    "faithtitle": """
        hafiz, hafez, hafidh, hafiza, hajji, hadji, hajja, qari, khatib, ustadh, mufti, muezzin, sayyid, sayyida,
        catechumen, oblate, seminarian, chorister, altar server, altar boy, altar girl, sexton, churchwarden, lay
        preacher, lay reader, sunday school teacher, novice nun, dervish, cantor, kohen, granthi, lama
    """,
    "denomination": """
        pentecostal, methodist, baptist, adventist, seventh day adventist, mormon, quaker, mennonite, amish, alevi,
        alawite, ahmadi, ahmadiyya, ismaili, druze, yazidi, yezidi, sikh, coptic, copt, maronite, jehovah's witness,
        jehovah's witnesses, salvation army, hare krishna, zoroastrian, bahai, rastafarian, rasta, odinist, wiccan,
        jain, scientologist, calvinist, hasidic, chaldean, assyrian church, greek catholic, free church, plymouth
        brethren, moravian, presbyterian, old catholic, syriac orthodox, ethiopian orthodox, russian orthodox, greek
        orthodox, serbian orthodox, armenian apostolic, lubavitch, born again christian
    """,
    # Places that a local knows
    "chain": """
        greggs, tesco, asda, lidl, aldi, mcdonalds, mcdonald's, kfc, costa, starbucks, spar, morrisons, sainsburys,
        sainsbury's, wetherspoons, spoons, primark, argos, ikea, subway, burger king, londis, nisa, poundland,
        wilko, halfords, carrefour, edeka, rewe, netto, rossmann, mercadona, jumbo, albert heijn, penny, kaufland,
        bookies, ladbrokes, william hill, dominos, domino's, nandos, nando's, pizza hut, b and m, costcutter, coop
    """,
    "spot": """
        car park, bus stop, tram stop, kiosk, corner shop, petrol station, chip shop, underpass, allotments, towpath,
        playground, bus shelter, boat shed, lay by, layby, service station, skate park, launderette, chippy, bench,
        back room, multi storey, garages, fountain, bandstand, taxi rank, phone box, boathouse, jetty, pier, footbridge,
        war memorial, bus depot, snack bar, bakery, tea house, shisha bar, betting shop, internet café
    """,
}
