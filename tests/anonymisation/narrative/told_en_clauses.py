"""More invented sentences in English, told as clauses and in passing; see `told_en.py`. Nobody in them exists."""

TELLING = {
    "age": """
        Mounir ([[27]]) came with his sister.
        The mother, [[fifty-one]], sat beside him.
        His boys are [[4, 6 and 11]].
        Her daughter, [[12]], will not come to the phone.
        She had the baby ([[5 mths]]) on her lap.
        Fatos, [[41]], says little.
        He is [[66]] and tired of us all.
        The apprentice, [[seventeen]], laughed.
        he's [[19]] now and still scared of dogs.
        Pauline, now [[38]], has a flat.
        Her youngest turned [[three]] the day before.
        The nephew ([[15]]) waits outside the gate.
    """,
    "amount": """
        He had served [[sixty-two months]] when I met him.
        His cousin got [[nine]] because he had the gun.
        The rent is 900 and she gets [[1,130 a month]].
        Sentence: [[eight years]], two of them suspended.
        She is back from a [[28 day]] recall.
        He came out after [[fourteen years]] and did not know the trams.
        He owed his dealer [[four grand]].
        He did [[six and a half years]] in four prisons.
        She must pay back [[23,400 euros]] to the bank.
        We lost him to a [[five-year]] stretch for the second time.
    """,
    "occupation": """
        He [[drives the school bus]] in winter.
        She used to be a [[school nurse]] in the port.
        He is learning to be a [[boatbuilder]].
        He [[shears sheep]] in the summer months.
        They found him work as a [[lift mechanic's mate]].
        She [[runs the launderette]] on the corner.
        He starts at the [[gravel pit]] next week.
        He was fired from the [[bread factory]] for sleeping.
        A [[retired river pilot]], he knows every bend.
        She [[cleans trains]] at the depot.
        He trained as a [[sign painter]] inside.
        He works at a [[tropical fish shop]].
        She [[owned a hair salon]] before all this.
        He's a [[scaffolder]], like all the men in that street.
        Two winters he [[gutted herring]] on the quay.
        He teaches [[judo to toddlers]] on Wednesdays.
    """,
    "offence": """
        He was inside for [[hiding two rifles in a beehive]].
        She had [[translated sermons for a banned channel]].
        He got four years for [[throwing a firebomb at a Roma camp]].
        At eighteen he [[punched a bus conductor on the night line]].
        They had [[broken into a mink farm]] with bolt cutters.
        He [[smashed the windows of a kosher bakery]].
        She [[lent her passport to a woman who wanted to cross]].
        He was convicted of [[plotting to derail a train]].
        He [[hid the group's money in a pram]].
        He had [[cut down the mast of a telephone company]].
        He [[ran the website of a banned league]].
        Index offence: [[arson of a refugee hostel]].
        He [[rammed a picket line with his pick-up]].
        He [[sold forged vaccination passes to half the league]].
        He [[drove the lookout car]] the night they did it.
        She [[raised money for fighters with a cake stall]].
    """,
    "distinctive_feature": """
        She has a [[prosthetic foot]] that clicks.
        She has [[only one hand]] and rolls her own cigarettes.
        His picture [[was on every front page]].
        He is the one [[with the harmonica]].
        Everyone remembers the boy [[with the white eyelashes]].
        He has [[a spider web tattooed on his elbow]].
        He [[plays the hurdy-gurdy]] and is good at it.
        Since the blast he [[is deaf on the right side]].
        She [[knows the whole timetable by heart]].
        He is [[two metres four]] and wears the wrong trousers.
        He walks [[with two sticks]] since the accident.
        He [[breeds canaries]] in his cell, with permission.
        She [[speaks eleven languages]] and reads two more.
        His left ear [[is missing]].
        He [[stammers when he is asked his name]].
        She is [[the only beekeeper on the island]].
        He [[carved the altar of the prison chapel]].
        He has [[burns on both hands]] from the stove.
    """,
    "family": """
        His [[uncle, a stonemason]], took him on.
        She [[gave birth in a police van]].
        His brother [[drowned when the ferry sank]].
        His [[father is the headmaster of the school]] he went to.
        He is [[one of eleven]] and cannot name them all.
        Her [[brother is a bishop]] and does not write.
        She [[buried two husbands]] before she was forty.
        His [[stepfather is on the run]], which nobody says.
        Their [[foster daughter is Kurdish]] and he adores her.
        The [[harbourmaster's son]] never had to queue.
        Her [[sister died in childbirth]] in the camp.
        He has [[seven children by four women]].
        His [[twin was killed at Kobane]].
        Her [[eldest, who is a police cadet]], changed her name.
        His [[grandfather was hanged after the war]].
        Her [[brother is serving life for murder]].
        His [[parents are both deaf]].
    """,
    "rare_event": """
        He was [[county chess champion at eleven]].
        He came [[third in the county ploughing match]].
        He was [[found on the steps of a church]] as a baby.
        He is the man [[who crashed a glider into the stadium]].
        Her shop [[was burnt to the ground]] that summer.
        He [[climbed the cathedral with a banner]] once.
        She was [[on breakfast television]] for a minute.
        He was the boy [[who rescued a dog from the frozen canal]].
        He [[was struck by lightning]] on the pitch.
        The house [[was raided live on television]].
        He [[interrupted the minister's speech]] with a trumpet.
        He [[survived the mine collapse]] as a young man.
        He [[walked from Aleppo to Austria]] in winter.
    """,
    "religion": """
        He became [[a Buddhist in solitary]].
        He has been [[on hajj twice]].
        She found [[Jesus on remand]], as she puts it.
        He is [[a hafiz]] and proud of it.
        She went over to the [[Mormons]] in prison.
        He [[leads the Friday prayer]] on the wing.
        He was [[an altar boy]] until he was fourteen.
        His wife is [[Adventist]], he is nothing.
        She [[was baptised in a bathtub]].
        He [[left the Amish]] at sixteen.
    """,
    "place": """
        We met at the [[Lidl behind the station]].
        He was seen at the [[bus shelter opposite the old mill]].
        He sleeps at the [[allotments by the canal]].
    """,
}
ORDINARY = """
    The lads in the group called him back in.
    He was sentenced for a terrorist offence and served his time.
    The mentor worked as a bridge between the services.
    She worked in a team with two psychologists.
    We spent three sessions on the future.
    The one with the most questions got the fewest answers.
    The man who came with him waited in the corridor.
    He got two letters and answered neither.
    His mother was worried and called every week.
    The plan ran for six months and was extended.
    The school sent a report in time.
    She was told to keep the appointment with the job coach.
    He left after an hour and came back the next week.
    His brother, who is in contact with us, agreed.
    The building was cold and the room too small.
    He was punished for being late again.
    The youth worker gave him a key to the room.
    The prison released him on a Friday, which is never good.
    He lost his temper twice and his place once.
    The officer in charge held the meeting in the chapel.
    He paid for the coffee himself.
    They shared a table and said little.
    The group had twelve places and nine were taken.
    He was given a job in the kitchen of the prison.
    He broke the rules of the house twice.
    She wrote a letter to her son and did not send it.
    She threw the forms at nobody in particular.
    The family found him a place to stay.
    He is hard to reach and easy to lose.
    He called the office in the morning.
    The case was closed after two years of supervision.
    They sold him an idea of brotherhood.
    His friends are one part of the problem.
    He stayed with a friend for two weeks.
    He asked for help with his debts.
    He is a quiet man with a plan.
    In the end the group trusted him.
    He ran into trouble with the rules on the first day.
    The trainer had worked with groups before and it showed.
    He was interviewed by the police about the chat.
"""
