"""English nouns by what they are a sort of (WordNet), put onto the lists of the rules: every instrument, every trade.

What is left out is said of the people who write the texts, or means something else in them far more often.
"""

from collections.abc import Iterable, Iterator

from anonymisation.detect.gazetteer import senses
from anonymisation.detect.languages import words

# The list of the rules, and the sorts that go onto it.
ONTO = {
    "occ": ("calling",),
    "rareinstrument": ("tune",),
    "instrument": ("tune",),
    "sport": ("game",),
    "pet": ("beast",),
    "part": ("limb",),
    "body": ("limb",),
    "worn": ("garment",),
    "vehicle": ("craft",),
    "illness": ("disease",),
    "trade": ("house",),
    "workplace": ("house",),
    "building": ("edifice",),
    "goods": ("ware",),
    "arms": ("arms",),
    "prize": ("award",),
    "subject": ("science",),
    "skill": ("trade",),
    "who": ("person",),
    "faithrole": ("clergy",),
    "soldier": ("military",),
    "mishap": ("calamity",),
    "craftsman": ("calling",),
    "craftsmen": ("calling",),
    "rarepet": ("beast",),
    "hatlike": ("garment",),
    "performer": ("player",),
    "firm": ("house",),
    "workvehicle": ("craft",),
    "weapon": ("arms",),
}
SINGLE = frozenset(["who", "goods", "faithrole"])  # «old man» as one word would stand in the way of other rules
MANY_ONLY = frozenset(["craftsmen"])
PLURAL = frozenset(["craftsmen", "rarepet", "goods", "pet", "worn", "arms", "body", "part"])
NOT = {
    "occ": """
        officer, doctor, employee, manager, author, artist, teacher, writer, general, worker, colonel, director, captain,
        detective, official, owner, player, king, expert, specialist, guard, coach, cop, psychologist, master,
        representative, lawyer, quack, witness, private, speaker, policeman, reporter, deputy, investigator, mate,
        commander, trooper, sergeant, lieutenant, soldier, veteran, corporal, therapist, judge, attorney, assistant,
        critic, counsel, counselor, counsellor, aide, psychiatrist, social worker, guardian, ordinary, guide, volunteer,
        inspector, appointee, recruit, prosecutor, researcher, instructor, interpreter, consultant, adviser, advisor,
        analyst, caseworker, case worker, probation officer, mentor, trainer, trainee, learner, help, hand, hands, star,
        staff, operator, supervisor, superior, principal, participant, partner, host, spokesman, spokesperson, leader,
        agent, administrator, coordinator, organiser, organizer, facilitator, moderator, keyworker, key worker, nurse,
        helper, attendant, escort, defender, protector, hero, villain, fool, comic, professional, practitioner, carer,
        supplier, provider, source, contact, correspondent, sender, client, patient, pupil, student, chaplain, imam,
        researcher, evaluator, assessor, examiner, authority, brain, thinker, reader, viewer, listener, storyteller,
        runner, seed, reserve, substitute, captain, second, champion, winner, loser, starter, finisher, number one,
        entertainer, athlete, sportsman, businessman, executive, boss, chief, head, secretary, beginner, apprentice,
        temp, temporary, casual, subordinate, jack, slave, servant, page, boy, girl, man, woman, maid, usher, messenger,
        companion, keeper, minder, visitor, observer, looker, spotter, lookout, monitor, tutor, educator, scholar,
        wizard, genius, virtuoso, ace, maven, whiz, old hand, old man, old boy, trick, turn, act, draw, lead, bit,
        presenter, broadcaster, communicator, informant, informer, witness, propagandist, persuader, convincer, talker,
        speaker, contestant, competitor, rival, challenger, finalist, opponent, opposition, enemy, favorite, favourite,
        underdog, front, scratch, creator, maker, producer, developer, designer, inventor, founder, planner, mother,
        father, generator, originator, architect, shaper, director, conspirator, plotter, killer, thief, dealer, trader,
        broker, buyer, customer, consumer, user, owner, holder, landlord, tenant, partner, proprietor, possessor, seller,
        expert, judge, critic, technician, mechanic, carpenter's, actor, medium, model, monster, right, centre, center,
        back, forward, guard, end, tackle, wing, half, server, receiver, passer, kicker, striker, stopper, catcher,
        pitcher, sweeper, scorer, tester, fielder, position, man of letters, prisoner, inmate, interviewer, negotiator,
        intermediary, mediator, go-between, ambassador, delegate, evaluator, employer, assistant, gatekeeper, blocker,
        resident, intern, registrar, fellow, dean, don, chair, board member, commissioner, governor, rescuer, saver,
        savior, liberator, benefactor, supporter, sponsor, patron, friend, advocate, backer, angel, apologist, shield,
        investor, trustee, steward, parent, foster parent, foster mother, foster father, stepparent, babysitter, sitter
    """,
    "illness": """
        cold, disorder, disease, disability, illness, ailment, complaint, condition, frenzy, handicap, addiction, pest,
        stress, anxiety, depression, shock, trauma, flu, influenza, insomnia, phobia, paranoia, psychosis, neurosis,
        hysteria, mania, panic, withdrawal, dependence, dependency, hyperactivity, infection, impairment, weakness, rot,
        rust, smut, canker, gall, blight, spot, mental illness, mental disorder, personality disorder, panic attack,
        schizophrenia, dyslexia, autism, upset, indigestion, hickey, pimple, gimp, plague, xenophobia, melancholy,
        delirium, black lung, sting, distemper, affection, mosaic, wilt, scab, scale, blindness, deafness, alcoholism,
        drug addiction, crud, abscess, high, exhaustion, migraine, asthma, cancer, burnout, curl, damping off, nervousness, ill, ills, bald, diabetic, diabetes, hunger, thirst, gas, wind, bends, worms, hangover, sore, block, blackout
    """,
    "trade": """
        plant, office, store, workshop, works, outlet, prison, jail, school, academy, dive, headquarters, lab, studio,
        coop, switchboard, mart, central, tech, day school, night school, high school, highschool, college, gaol, house,
        chokey, pokey, poky, choky, hoosegow, institution, workplace, mill, shop floor, correctional institution,
        secondary school, primary school, middle school, grade school, borstal, reformatory, house of correction, penal
        institution, penitentiary, training school, young offenders institution, hospital, clinic, ship, home, bureau,
        study, agency, hall, stand, den, gulag, company, business, farm machine, call centre, unit, facility, institute
    """,
    "prize": """
        race, campaign, honor, honour, meet, final, match, event, game, run, degree, diploma, laurels, trial, play, round,
        fight, bout, duel, preliminary, semi, prelim, diving, cachet, laurel, crit, playoff, decoration, mention, star
    """,
    "subject": """
        playing, science, dancing, singing, acting, logic, arts, humanities, mechanics, morphology, role playing, persona,
        roleplaying, play, dynamics, electronics, discipline, natural science, skit, mime, heroics, trivium, turn, part,
        character, role, villain, hero, heroine, lead, classics, stage dancing, dance, step, performing arts
    """,
    "pet": "dog, cat, bird, kid, mount, feeder, human, homo, man, ape, pussy, worker, stray, mouse, mice, flicker, dogs, cats, birds, chick, cub, puppy, puppies, kitten",
    "worn": "shift, slip, brief, briefs, train, hood, trunk, trunks, change, top, shell, neck, toe, stay, tie, pearl, shower, wrap, pump, pumps, heel, heels, sweat, body, bag, mitt, hose, watch",
    "part": "back, head, face, chest, side, trunk, horn, wing, tail, arms, hips, lap, knees",
    "body": "trunk, lap, side, wing, tail, crown, horn, canine, grinder, joint, foot, member, extremity",
    "vehicle": "ship, steamer, wagon, plane, projectile, missile, rocket, bomber, jet, shell, lander, rig, target, tank, station, test, van, bus, runner, medium",
    "workplace": "",
    "sport": "play, run, running play, pass, match, set, down, kick, ball, game, events, track, field, up, safety, diving, hunting, shooting, fishing, contact, sport, athletics, meet, hand, rally, long run, shot, drive, walk, walking, riding, split, carry",
    "who": "person, case, contact, friend, individual, one, someone, somebody, body, soul, other, second, thing, face, subject, partner, party, same, self, character, creature, life, head, mind, type, worker, officer, expert, professional, practitioner, mentor, psychologist, source, colleague, match, hand, equal, reference, principal, means, present, right, left, influence, control, date, issue, square, baby, light, mark, model, example, target, host, help, authority, judge, sort, candidate, applicant, applicants, claimant, plaintiff, appellant, respondent, moment",
    "goods": "goods, time, work, stock, good, things, figures, plan, line, lines, issues, record, records, notes, papers, seat, seats, board, boards, paper, programme, series, report, feedback, tools, bench, points, lists, steps, cases, stations, fillings, drills, means, beds, bed, bars, bread and butter, food, dose, ration, meal, meals, dinners, dinner, lunch, breakfast, supper, tea, book, books, diet",
    "building": "",
    "arms": "arm, arms, weapon, weapons, shot, shots, round, rounds, shell, missile, line, launch, mine, mines, bolt, ball, case, point, stick, sticks, charge, charges, mortar, steel, piece, pieces, blade, club, clubs, shaft, bow, light arms, star, armament, hook, head, stock, battery, primer, slug, fuse, six",
    "skill": "trade, craft, art, drawing, print, work, design, sketch, press, impression, line, etching, scene, stitch, baste, sewing, politics, teaching, medicine, law, journalism, accountancy, drafting, position, business, profession",
    "faithrole": "minister, primate, prior, religious, pluralist, regular, cardinal, metropolitan, begum, pope, puritan, mystic, nun, rector, flamen, officiant, penitent, guru, pilgrim, convert, worshipper, worshiper, lector, confessor, shepherd, pastor, imam, chaplain, novice, reverend, parson, father, sister, brother, believer, monotheist, theist, lama",
    "soldier": "officer, general, private, aide, volunteer, recruit, major, regular, voluntary, orderly, territorial, fodder, irregular, brave, striker, ranker, second, man, men, ordnance, striper, commander, captain, major, chief, color",
    "mishap": "apocalypse, assault, wreck",
}

PLAIN_CALLINGS = """
    amateur, newcomer, rookie, novice, driver, cleaner, caretaker, editor, publisher, performer, employee, laborer, labourer,
    worker, housekeeper, clerk, guest, critic, commentator, columnist, blogger, commoner, publicist, spectator, collector,
    scientist, physician, surgeon, dentist, pharmacist, sociologist, economist, historian, philosopher, criminologist,
    anthropologist, statistician, epidemiologist, warden, jailer, gaoler, turnkey, watchman, detective, sheriff, marshal,
    sovereign, emperor, prince, princess, politician, diplomat, senator, minister, lobbyist, activist, candidate, voter,
    preacher, missionary, evangelist, proponent, exponent, advocate, contributor, correspondent, commuter, competitor,
    batter, bookworm, wrangler, hitter, first, third, third base, coder, hacker, gamer, screener, sifter, sorter, mixer,
    starter, loader, stringer, subcontractor, contractor, freelancer, self employed person, breadwinner, earner, drudge,
    peon, hireling, lackey, flunky, retainer, menial, aid, assistant professor, professor, lecturer, dean, demonstrator,
    examinee, freshman, undergraduate, graduate, postgraduate, alumnus, dropout, truant, monitor, prefect, scholar,
    public prosecutor, judge advocate, ombudsman, alderman, councilman, co worker, orderly, extra, printer, dentist, shopkeeper,
    storekeeper, magistrate, mediator, notary, notary public, translator, facilitator, bailiff, lodger, supply, applicant,
    bystander, informer, liar, narrator, addressee, signer, signatory, applicant, petitioner, complainant, respondent,
    speaker, orator, rhetorician, announcer, caller, talker, chatterer, gossip, whisperer, swearer, promiser, adulator,
    trainman, lifer, gangster, criminal, stalker, spy, bomber, sniper, shooter, marksman, gunman, rifleman, hitman,
    archer, duelist, duellist, swordsman, fencer, combatant, aggressor, assailant, attacker, believer, follower, fan
"""
PLAIN_BEASTS = """
    horse, horses, rat, rats, snake, snakes, cow, cows, sheep, hen, hens, crow, hawk, dove, turkey, swallow, snipe, crane,
    cranes, kite, kites, monkey, monkeys, gorilla, bull, bulls, duck, ducks, goose, charger, bay, nag, pony, mole, ram,
    stock, pacer, poacher, hack, cob, shell, kid, kids, runt, tick, mite, spider, black widow, bolt, ruff, grouse, quail,
    lark, rook, jay, swift, martin, robin, ringer, roller, raven, tit, creeper, chat, monitor, boa, cobra, viper, racer,
    human being, world, young, mutant, chestnut, sorrel, roan, bug, hound, hounds, toy, boxer, boxers, pointer, pointers,
    setter, retriever, bulldog, mixed breed, pug, great dane, chow, cur, watchdog, guide dog, tom, queen, tiger, pest,
    fancier, cardinal, buzzard, condor, thrush, finch, bunting, loon, booby, rail, coot, knot, stint, sanderling
"""
PLAIN_ARMS = """
    knife, knives, rocket, dart, gun, guns, firework, fireworks, bullet, bullets, gas, spear, trap, sling, hammer
"""


def plural(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def extended(lists: dict[str, str], field: Iterable[str]) -> dict[str, str]:
    """The lists, with the sorts on them. `field`: words that are said of those who do the work, never an occupation."""
    left_out = {name: set(words(text)) for name, text in NOT.items()}
    left_out["occ"] |= set(field)
    left_out["craftsman"] = left_out["occ"] | set(words(PLAIN_CALLINGS))
    left_out["craftsmen"] = {plural(word) for word in left_out["craftsman"]}
    left_out["rarepet"] = left_out["pet"] | set(words(PLAIN_BEASTS))
    left_out["hatlike"], left_out["weapon"] = left_out["worn"], left_out["arms"] | set(words(PLAIN_ARMS))
    left_out["performer"] = left_out["craftsman"]
    left_out["firm"] = left_out["workplace"] = left_out["trade"]
    left_out["workvehicle"] = left_out["vehicle"]
    left_out["workplace"] = left_out["trade"]
    left_out["rareinstrument"] = set(
        words("piano, guitar, drum, drums, whistle, bell, triangle, horn, pipe, pipes, organ")
    )
    made = dict(lists)
    for name, sorts in ONTO.items():
        told = set(_told(name, sorts)) - left_out.get(name, set())
        made[name] = ", ".join(filter(None, (made.get(name, "").strip(), *sorted(told))))
    return made


def _told(name: str, sorts: Iterable[str]) -> Iterator[str]:
    for sort in sorts:
        for word in senses()[sort]:
            if "'" in word or len(word) < 3 or (name in SINGLE and not word.isalpha()):
                continue
            if name not in MANY_ONLY:
                yield word.replace("-", " ")
            if name in PLURAL:
                yield plural(word).replace("-", " ")
