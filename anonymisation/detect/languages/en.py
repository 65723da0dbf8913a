"""English."""

from anonymisation.detect.languages import Language, lexicon, words

MONTHS = words("january, february, march, april, may, june, july, august, september, october, november, december")

LANGUAGE = Language(
    code="en",
    name="English",
    months={name: number for number, name in enumerate(MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(MONTHS, 1)}
    | {"sept": 9},
    weekdays=words("monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
    short_weekdays=words("mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun"),
    seasons=words("spring, summer, autumn, winter"),
    date_joiners=words("of, the"),
    day_suffixes=words("st, nd, rd, th"),
    year_words=words(
        """
        in, since, until, till, from, to, before, after, by, during, between, and, of, year, around, about,
        late, early, mid, for, or, born, circa, through, the
        """
    ),
    parts_of_year=words("early, mid, mid-, late, the beginning of, the middle of, the end of, the start of"),
    roughly=words("around, about, approximately, circa, prior to, the years, years, the year"),
    every=words("every, each, most, a, any, of a, non"),
    feasts=words(
        """
        half-term, half term, Advent, Lent, Epiphany, Twelfth Night, Candlemas, Shrove Tuesday, Pancake Day, Ash Wednesday,
        Palm Sunday, Maundy Thursday, Holy Week, Holy Thursday, Easter Monday, Easter Sunday, Ascension Day, Corpus Christi,
        Trinity Sunday, Michaelmas, Martinmas, Lammas, All Saints, All Souls, All Hallows, Assumption, Annunciation,
        Whit Monday, Whit Sunday, Midsummer, Midsummer's Eve, May Day, Labour Day, Armistice Day, Independence Day,
        Republic Day, Bastille Day, Thanksgiving, Burns Night, Hogmanay, St Andrew's Day, Guy Fawkes, Mothering Sunday,
        Purim, Yom Kippur, Rosh Hashanah, Sukkot, Shavuot, Simchat Torah, Chanukah, Holi, Navratri, Vaisakhi, Raksha Bandhan,
        Nowruz, Newroz, Norouz, Vesak, Losar, Lunar New Year, Chinese New Year, Mawlid, Laylat al-Qadr, Arbaeen, Arafah,
        Safar, Rajab, Shaban, Sha'ban, Shawwal, Dhul-Hijjah, Dhu al-Hijja, Dhul Qadah, Rabi al-Awwal, Jumada, Bayram,
        Kurban Bayrami, Sinterklaas, Saint Nicholas, Saint Lucy, Lucia, Walpurgis, Kupala, Samhain, Beltane, Yule, Solstice,
        the first week of Ramadan, Eid al-Fitr, Eid al-Adha, Ashura, Muharram, Diwali, Hanukkah,
        Passover, Pentecost, Whitsun, Good Friday, Halloween, Bonfire Night, New Year's Day, Remembrance
        Day, Mother's Day, Father's Day, Valentine's Day, Carnival, Christmas, Christmas Eve, Boxing Day,
        Easter, Ramadan, Eid, New Year's Eve, New Year
        """
    ),
    titles=words(
        """
        Mr, Mrs, Ms, Miss, Messrs, Mx, Dr, Prof, Professor, Sir, Lady, Lord, Baroness, Rev, Reverend,
        Father, Sister, Fr, Sgt, Sergeant, Cpl, Capt, Captain, Lt, Lieutenant, Col, Colonel, Major, General,
        Inspector, Superintendent, Constable, PC, DC, DI, DS, Mme, Mlle, Maître, Me, Herr, Frau, Señor,
        Señora, Imam, Sheikh, Sheik, Mullah, Hajji, MM, Madam, Madame, Monsieur, Ustaz, Uncle, Aunt, Auntie
        """
    ),
    roles=words(
        """
        judge, justice, president, lawyer, advocate, solicitor, barrister, counsel, agent, co-agent,
        prosecutor, registrar, witness, officer, police officer, constable, sergeant, inspector, commander,
        chief, director, governor, doctor, psychiatrist, psychologist, nurse, surgeon, teacher, headteacher,
        imam, chaplain, priest, pastor, mentor, coach, caseworker, case worker, case manager, social worker,
        youth worker, probation officer, prison officer, minister, mayor, deputy, secretary, expert, notary,
        interpreter, journalist, applicant, defendant, suspect, victim, client, neighbour, colleague,
        friend, landlord, employer, boss, cellmate, accomplice, recruiter, preacher, guard, warden, trainer,
        therapist, counsellor, supervisor, manager, coordinator, editor, author
        """
    ),
    relations=words(
        """
        brother, sister, mother, father, wife, husband, son, daughter, uncle, aunt, cousin, nephew, niece,
        grandmother, grandfather, grandson, granddaughter, partner, girlfriend, boyfriend, fiancée, fiancé,
        stepfather, stepmother, stepbrother, stepsister, half-brother, half-sister, twin, ex-wife,
        ex-husband, mother-in-law, father-in-law, brother-in-law, sister-in-law, parents, sons, daughters,
        brothers, sisters, children, child, baby, mum, dad
        """
    ),
    name_openers=words(
        """
        called, named, known as, alias, aka, a.k.a., née, nicknamed, goes by, going by, answers to,
        nickname, name is, name was, calls himself, calls herself, called himself, called herself
        """
    ),
    demonyms=words(
        """
        Afghan, Afghans, Albanian, Albanians, Algerian, Algerians, American, Americans, Angolan, Argentine,
        Argentinian, Armenian, Armenians, Australian, Australians, Austrian, Austrians, Azerbaijani, Azeri,
        Azeris, Bahraini, Bangladeshi, Bangladeshis, Belarusian, Belarusians, Belgian, Belgians, Bolivian,
        Bosnian, Bosnians, Bosniak, Bosniaks, Brazilian, British, Briton, Britons, Bulgarian, Bulgarians,
        Burmese, Burundian, Cambodian, Cameroonian, Canadian, Canadians, Chadian, Chilean, Chinese,
        Colombian, Colombians, Congolese, Croatian, Croat, Croats, Cuban, Cypriot, Cypriots, Czech, Czechs,
        Czechoslovak, Dane, Danes, Danish, Dutch, Dutchman, Dutchwoman, Djibouti, Ecuadorian, Egyptian,
        Egyptians, Emirati, English, Englishman, Englishwoman, Eritrean, Eritreans, Estonian, Estonians,
        Ethiopian, Ethiopians, Filipino, Finnish, Finn, Finns, Flemish, French, Frenchman, Frenchwoman,
        Gambian, Georgian, Georgians, German, Germans, Ghanaian, Greek, Greeks, Guinean, Haitian, Hungarian,
        Hungarians, Icelandic, Indian, Indians, Indonesian, Iranian, Iranians, Iraqi, Iraqis, Irish,
        Irishman, Irishwoman, Israeli, Israelis, Italian, Italians, Ivorian, Jamaican, Japanese, Jordanian,
        Kazakh, Kazakhs, Kenyan, Korean, Kosovar, Kosovan, Kosovars, Kuwaiti, Kyrgyz, Latvian, Latvians,
        Lebanese, Liberian, Libyan, Libyans, Liechtenstein, Lithuanian, Lithuanians, Luxembourgish,
        Luxembourger, Macedonian, Macedonians, Malaysian, Malian, Maltese, Mauritanian, Mexican, Moldovan,
        Moldovans, Monegasque, Mongolian, Montenegrin, Moroccan, Moroccans, Mozambican, Namibian, Nepalese,
        Nepali, New Zealander, Nigerian, Nigerians, Nigerien, Norwegian, Norwegians, Omani, Pakistani,
        Pakistanis, Palestinian, Palestinians, Peruvian, Polish, Pole, Poles, Portuguese, Qatari, Romanian,
        Romanians, Russian, Russians, Rwandan, Sammarinese, Saudi, Saudis, Scottish, Scot, Scotsman,
        Senegalese, Serb, Serbs, Serbian, Serbians, Sierra Leonean, Singaporean, Slovak, Slovaks, Slovakian,
        Slovene, Slovenes, Slovenian, Slovenians, Somali, Somalis, South African, Soviet, Spanish, Spaniard,
        Spaniards, Sri Lankan, Sudanese, Surinamese, Swedish, Swede, Swedes, Swiss, Syrian, Syrians,
        Taiwanese, Tajik, Tajiks, Tanzanian, Thai, Tibetan, Togolese, Tunisian, Tunisians, Turk, Turks,
        Turkish, Turkmen, Ugandan, Ukrainian, Ukrainians, Uruguayan, Uzbek, Uzbeks, Venezuelan, Vietnamese,
        Welsh, Welshman, Yemeni, Yugoslav, Zairean, Zambian, Zimbabwean, Kurdish, Kurd, Kurds, Roma, Gypsy,
        Gypsies, Sinti, Chechen, Chechens, Ingush, Tatar, Tatars, Dagestani, Circassian, Uighur, Uyghur,
        Uyghurs, Berber, Basque, Basques, Catalan, Catalans, Corsican, Breton, Sicilian, Bavarian, Hazara,
        Pashtun, Tamil, Tamils, Hutu, Tutsi, Rohingya, Arab, Arabs, Ossetian, Abkhaz, Crimean, Assyrian,
        Aramean, Laz, Zaza, Punjabi, Sami, Frisian, Moluccan, African, Asian, Caribbean, Maghrebi, Balkan
        """
    ),
    national_words=words(
        """
        national, nationals, citizen, citizens, nationality, citizenship, origin, descent, background,
        heritage, roots, passport, extraction, ethnicity, family, parents, community
        """
    ),
    faiths=words(
        """
        Muslim, Muslims, Sunni, Shia, Shiite, Shi'ite, Alevi, Alevis, Salafi, Salafist, Wahhabi, Sufi,
        Ahmadi, Christian, Christians, Catholic, Catholics, Protestant, Protestants, Orthodox, Jew, Jews,
        Jewish, Hindu, Hindus, Sikh, Sikhs, Buddhist, Buddhists, Yazidi, Yezidi, Druze, Jehovah's Witness,
        Jehovah's Witnesses, Mormon, Baptist, Pentecostal, Evangelical, Adventist, Coptic, Copt
        """
    ),
    place_prepositions=words(
        """
        in, at, near, from, to, of, around, outside, towards, through, via, within, into, between, across,
        over, off, by, for
        """
    ),
    place_nouns=words(
        """
        sea, strait, gulf, hills, desert, canal, delta, cape, mount, glacier, reservoir, waterfall, beach,
        town, city, village, district, province, region, county, municipality, borough, hamlet,
        neighbourhood, quarter, estate, suburb, area, island, valley, commune, prefecture, canton,
        department, oblast, parish, settlement, port, airport, station, square, bridge, park, river, lake,
        mountain, mountains, coast, bay, harbour, forest, market, camp, barracks, crossing, border, highway,
        motorway, sub-district, plateau, peninsula, republic
        """
    ),
    street_after=words(
        """
        street, road, avenue, lane, square, drive, close, crescent, terrace, boulevard, alley, highway,
        gardens, row, walk, quay, parade, mews, hill, way, grove, embankment, straat, laan, weg, plein,
        gracht, kade, straße, strasse, gasse, platz, allee, ufer, damm, sokak, caddesi, utca, ulica, gatan,
        vägen, gade, vej
        """
    ),
    street_before=words("rue, avenue, boulevard, place, calle, plaza, paseo, via, piazza, ulica, ul."),
    address_words=words(
        """
        flat, apartment, bungalow, caravan, plot, pitch, apt, po box, p.o. box, unit, house, block, room,
        cell, wing
        """
    ),
    court_nouns=words("court, courts, tribunal, chamber, division, senate, bench, assizes"),
    prison_nouns=words(
        """
        hmp, hmyoi, hmp/yoi, yoi, jva, fengsel, gevangenis, penitentiair, fængsel, anstalt, häkte, vankila,
        cárcel, carcere, maison d'arrêt, prison, remand centre, remand prison, detention centre, detention
        facility, penitentiary, jail, correctional facility, correctional colony, colony, youth custody
        centre, penal institution, custodial institution, young offender institution, halfway house,
        isolator, house of detention, removal centre, immigration centre, holding centre, secure unit
        """
    ),
    health_nouns=words("hospital, clinic, infirmary, sanatorium, medical centre, health centre, hospice"),
    school_nouns=words(
        """
        school, university, college, academy, institute, faculty, kindergarten, gymnasium, lyceum,
        polytechnic
        """
    ),
    faith_nouns=words("mosque, masjid, church, synagogue, temple, cathedral, monastery, parish, chapel, gurdwara"),
    authority_nouns=words(
        """
        ministry, department, directorate, office, agency, police, prosecutor, prosecutor's office,
        prosecution, command, headquarters, commission, committee, council, board, authority, bureau,
        inspectorate, administration, government, parliament, service, services, registry, treasury,
        gendarmerie, ombudsman, embassy, consulate, municipality, secretariat, assembly, cabinet,
        prefecture, army, force, forces, regiment, brigade, battalion, station, section, unit, fund,
        inspection, registrar, governor, bar, chamber of commerce, land registry, probation
        """
    ),
    organisation_nouns=words(
        """
        foundation, association, party, union, federation, company, corporation, bank, newspaper, magazine,
        radio, television, agency, club, group, network, centre, center, society, trust, charity, movement,
        front, league, organisation, organization, group, brigades, law firm, chambers, factory, plant,
        airline, airlines, hotel, restaurant, café, shop, supermarket, bakery, garage, gym, museum, library,
        theatre, publishing house, publishers, congress, project, programme, initiative, house, home,
        shelter, hostel, cooperative, syndicate, syndicates, holding, insurance, press, news, times, herald,
        gazette, post
        """
    ),
    company_forms=words(
        """
        Ltd, Limited, plc, PLC, LLP, LLC, Inc, GmbH, AG, KG, SA, S.A., SARL, S.r.l., SpA, S.p.A., BV, B.V.,
        NV, N.V., AB, ASA, AS, A.Ş., Oy, OOO, OAO, ZAO, d.o.o., EOOD, OOD, AD, Sp. z o.o., s.r.o., a.s.,
        Kft, Bt, Zrt, Co, Corp, e.V.
        """
    ),
    name_joiners=words("of, and, the, for, on, in, to, de, du, des, la, le, van, von, der"),
    generic_bodies=words(
        """
        Court of Cassation, Supreme Court, Constitutional Court, Court of Appeal, High Court, Federal Court,
        Administrative Court, Supreme Administrative Court, European Court of Human Rights, European Court,
        European Commission, European Commission of Human Rights, European Union, Council of Europe,
        Committee of Ministers, United Nations, Security Council, House of Lords, House of Commons,
        Parliament, Grand Chamber, Ministry of Justice, Ministry of the Interior, Ministry of Foreign
        Affairs, Ministry of Finance, Ministry of Defence, Ministry of Health, Ministry of Education,
        Treasury, Home Office, Home Secretary, Foreign Office, Secretary of State, State Security Court,
        Court of First Instance, Court of Session, District Court, Regional Court, City Court, County Court,
        Crown Court, Magistrates' Court, Magistrates Court, Assize Court, Criminal Court, Civil Court,
        Labour Court, Commercial Court, Military Court, Juvenile Court, Family Court, Land Registry, Office
        of the United Nations High Commissioner for Refugees, Council of State, Privy Council, Government,
        National Assembly, State Council, Court of Auditors, Prosecutor General, Attorney General, General
        Assembly, Public Prosecutor, Director of Public Prosecutions, Registrar, Europol, Interpol, Amnesty
        International, Red Cross, UNHCR, European Parliament, Court of Justice, State, Chamber
        """
    ),
    number_words=words(
        """
        no, nos, number, numbers, nr, №, #, file, case, ref, reference, id, prisoner, inmate, detainee,
        application, passport, registration, dossier, decision, order, protocol, account, card, licence,
        license, plate, policy, code, docket, invoice, customer, client
        """
    ),
    units=words(
        """
        year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, euros, euro,
        pounds, pound, dollars, lira, liras, francs, marks, roubles, zlotys, kroner, kronor, forints, km,
        kilometres, metres, kilos, kg, grams, percent, per cent, people
        """
    ),
    number_names=words(
        """
        one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
        fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy,
        eighty, ninety
        """
    ),
    abbreviations=lexicon(
        """
        approx art arts ca capt cf co col dept dr e.g ed etc fr gen hon i.e inc jr lt ltd messrs mr mrs ms
        no nos p para paras pp prof ref rev sec sgt sr st tel ul v vol vs
        """
    ),
    stopwords=lexicon(
        """
        a about above according accordingly after afterwards again against all alleged allegedly already
        also although always am among an and another any anyone appeal appeals applicant applicants
        application are article articles as asked at attached attempts back based be because been before
        being below between both but by can case cases chapter circumstances civil claim client colleagues
        concerning consequently convention could counsel court courts criminal currently dear decision
        decisions despite details did do does doing done down due during each earlier either even eventually
        every everybody everyone evidence except facts family few finally first following for former fourth
        fourthly from further furthermore general given government had has have having he hello hence her
        here hers herself him himself his however i if in indeed initially instead into introduction is it
        its itself judge judges judgment judgments just last late later law lawyers least less let lives
        made many may me meanwhile might more moreover most mother mr mrs ms much must my myself near
        neither never nevertheless next no nobody none nonetheless nor not note notes nothing now of off
        officers on once one only or orders other others otherwise our ours out over own paragraph
        paragraphs parents part parts pending people perhaps persons please police practice prior prisoner
        procedure proceedings prosecution protocol public quite rather reasons regarding relevant relying
        respondent result rule rules same second secondly section sections see several shall she should
        similarly simultaneously since so some somebody someone something sometimes soon staff state still
        subsequently such summary than thank that the their theirs them themselves then there thereafter
        therefore these they third thirdly this those though three through throughout thus to today together
        tomorrow too two under unfortunately unless until up upon us using very was we well were what when
        whenever where whereas whether which while who whom whose why will with within without witness
        witnesses women would yes yesterday yet you young your yours
        """
    ),
    also_common=lexicon(
        """
        april august bath battle best bill bishop black blue bob booth brook brown bush button buy
        chance chase church clay close cole cook court cross day deal dean drew eden essen eve fair faith
        field fields fine fish flint forest fox frank free french gay gene glass golden good grace grant
        gray green hall hand harm hart hill holiday home hope hunt iris ivy jack jade jan joy june keen king
        knight lance lane law lee long love lucky major many march marina mark mars mary may miles mill
        mobile moon moss most nice noble north of old orange page park pat pearl penny pitt polish pool
        poole porter pound power price prior prudence queen ran rand ray reading reed rice rich ring rob
        robin rock rod rose ruby rush sale same sands sandy say sharp shore short sky small snow son south
        spring star stark stone strong summer sun sung swift van victor victory wade wall wash watch water
        acct oasys dbs dob cctv gp nhs ptsd adhd pcso tact rotl hdc ipp viser sen asap fyi cv faq ngo ngos pin ofsted crb
        arabic persian urdu latin genesis exodus asalaamu alaikum salaam jummah jumuah mashallah inshallah wallah
        way weeks wells west white will winter wise wish wood woods worth young
        """
    ),
)
