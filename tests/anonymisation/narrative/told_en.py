"""Invented sentences in English. What is in [[ ]] tells who it is; nobody in them exists."""

TELLING = {
    "family": """
        [[His parents run a flower stall at the central station]].
        She has been [[a widow since she was twenty-two]].
        [[His grandmother was the first female judge in the province]].
        [[His brother plays professional football in Turkey]].
        The client walked four hundred kilometres to the border with his [[blind father]].
        His wife was [[pregnant with their seventh child]].
        [[His daughter was born during the trial]].
        [[Her husband is serving eighteen]] years for the same attack.
        [[Her mother is the mayor of a small town]] on the coast.
        [[His father was hanged by the regime]].
        She is [[a lawyer's daughter]] and had ridden horses.
        She was [[seven months pregnant]] when arrested.
        [[His mother cleans at the town hall]].
        Two of [[his brothers died in Syria]].
        He [[married a prison nurse]].
        He was [[born in a refugee camp in Lebanon]].
        [[His stepmother is a judge at the court]] that convicted him.
        She had [[lost her baby in the camp]].
        He had been [[adopted by a vicar]] and his wife.
        [[His grandfather had founded the mosque in our town]].
        Father of [[two girls, four and six]].
        [[His ex-girlfriend is a police officer]] in the same district.
        [[Her sons, nine and eleven]], were placed with the same foster family.
        She comes from [[the family that owns the brewery]].
        [[His wife, who is blind]], brings the children every Sunday.
        He is a [[descendant of the Prophet]], he says.
        He was [[the youngest of nine]] and nobody noticed when he stayed away.
        She is [[the third of seven daughters]] and the first to leave home.
        As [[an only child]] he had learned to play alone.
        His [[twin brother]] works as a lorry loader and will not speak to him.
        Two years ago his wife gave birth to [[triplets]].
        The client has [[five daughters]] and sees none of them.
        She came back with [[four children by three different men]].
        He is [[the father of six]] and pays for none of them.
        He talks about his [[three-year-old son]] in every session.
        They have [[two children, aged 4 and 7]], who live with an aunt.
        [[His older brother was killed in Homs]] before the client was eighteen.
        [[Her cousin is also inside]], two landings below.
        [[His mother drowned in the harbour]] when he was little.
        He is [[the baker's son]], as people here never fail to say.
        His teacher knew him as [[the son of a bishop]].
        [[Her father, a retired general]], refused to come.
        [[His father is a well-known imam]] and was ashamed.
        He has [[three wives]], two of them abroad.
        She was [[married at sixteen]] to a man she had never seen.
        He has been [[divorced twice]] and does not want to try again.
        He [[married his cousin]] the summer after.
        He was [[adopted from Romania]] as a baby.
        [[Orphaned at four]], he went from one house to the next.
        She was [[raised by her deaf grandmother]] above a shop.
        [[His uncle runs the only bakery]] in the street.
        [[Both his brothers were shot]] in the same week.
    """,
    "distinctive_feature": """
        He is the [[fourth generation of undertakers in the town]].
        He [[lost an eye in a firework accident]].
        He [[drove a hearse]] for a living.
        He is [[the last speaker of his dialect in the country]], he says.
        She [[wore a white niqab]], which nobody else did.
        He has [[a scar from ear to chin]].
        His left hand has [[only three fingers]].
        He is [[nearly two metres ten]].
        He has [[a high voice]] and giggles.
        [[A bullet is still lodged in his hip]].
        He is [[allergic to peanuts]].
        He has no [[fingerprints]] because of acid.
        People [[remember him from the quiz show]].
        They live in a [[village of three hundred people]].
        He [[bred fighting dogs]].
        His initials are [[tattooed behind the ear]] of his girlfriend.
        He [[repairs clocks in his cell]] and has fixed the governor's watch.
        His dog, [[a three-legged greyhound]], is known all over the estate.
        Of the eleven men in the trial he was [[the only one acquitted on the main charge]].
        He had [[a glass eye]], and the boys dared each other to ask about it.
        He is [[six foot seven]].
        He ran [[the only driving school between the two villages]].
        He [[wears hearing aids]] in both ears.
        He was stripped of his citizenship, [[the second person ever in our country]].
        He used to sell ice cream from [[a pink van]].
        He had [[the initials of his dead daughter tattooed on his wrist]].
        He has [[a tattoo of a lion on his neck]], which he shows to nobody.
        People stare at [[the burn scar across her left cheek]].
        On the photo one sees [[a swastika on his chest]].
        He hides [[his tattooed knuckles]] in his sleeves.
        He is [[missing two fingers on his right hand]].
        An accident had left him with [[a glass eye]].
        She [[lost her left leg]] in the blast.
        He walks [[with a limp]] since the fall.
        The boy [[stutters]] when a door slams.
        He spoke [[with a strong Bavarian accent]] that made the others laugh.
        She is known for [[her bright red hair]].
        He is [[two metres tall]] and bumps his head on every lamp.
        The man [[weighs 150 kilos]] and needs a special chair.
        He is [[blind in one eye]] and sits on the left.
        He [[always wears a green beret]], even at meals.
        She suffers from [[a rare blood disease]] that nobody had heard of.
        His [[epilepsy]] frightened the night staff.
        She was [[the only woman on the wing]] and ate alone.
        He is [[the only vet in the valley]], so everyone needs him.
        He was [[the oldest man on the landing]] by twenty years.
        She became [[the first woman convicted under the new law]].
        He is [[one of only three converts in the prison]].
        Her neighbour is [[a well-known singer]] there.
        [[Everyone in the village knows him]].
        He [[keeps racing pigeons]] on the roof.
        He came to the appointment in [[a yellow convertible]].
        He [[plays the accordion]] at weddings.
    """,
    "person": """
        Everybody calls him [[Professor]] because he reads.
        On the wing he is known as "[[the Bishop]]".
        They call him [[the Bear]] on the yard.
        His nickname is [[Shorty]] and he hates it.
        She posted under the name [[Desert Rose]] for a year.
        He went by the name of [[Abu Talib]] in the group.
    """,
    "rare_event": """
        He [[came fourth in the national chess championship]] for juniors.
        He had [[appeared in a reality show]] as a teenager.
        She [[sang at the opera]] in Sofia before the war.
        He [[holds the record for the longest time in isolation]].
        He was [[on a hunger strike for 41 days]].
        He had [[escaped from prison in a laundry basket]].
        Their [[house burned down on Christmas Eve]].
        He had [[won the lottery]].
        His ex-wife wrote [[a book about him]].
        He had [[played the lead in the school musical]].
        He was [[born on the night the wall came down]].
        He once [[swam across the lake for a bet]].
        [[The attack on the Christmas market]] had killed his best friend.
        He [[took part in a pie-eating contest]] and won.
        He was [[shot in the knee by his own brother]].
        He [[survived a shipwreck off the coast]] and cannot bear water.
        The family lost everything in [[the fire in Harbour Lane]].
        [[The case was on national television]] for a week.
        His photo [[was on the front page of the local paper]].
        She runs [[a YouTube channel with 40,000 followers]].
        He [[won a regional boxing title]] at nineteen.
        He was [[Dutch junior judo champion]] once.
        He [[fell from the roof]] of the building and lived.
        She [[crossed the Mediterranean in a rubber boat]] alone.
        He was arrested [[two days before his wedding]].
        His son was [[born on the same day as the verdict]].
        They met during [[the prison riot]] and stayed friends.
        There was [[a documentary about him]] last year.
    """,
    "amount": """
        He was [[sentenced in absentia to fifteen years]].
        He was [[sentenced to nine years and four months]] by the court.
        She got [[an eleven-year sentence]] and appealed.
        He served [[seven years in prison]] before he asked for help.
        Police found [[14,250 euros]] in a shoe box.
        They had stored [[120 kilos of fertiliser]] in a shed.
        He owed the bookmaker [[€ 3,400]].
    """,
    "offence": """
        He was [[the bomb maker of the group]].
        They had [[hidden the weapons in a grave]].
        He had [[filmed himself in front of the parliament]].
        He [[translated a manifesto]] into Finnish.
        He [[bit a guard in the ear]].
        He had [[stolen the collection box of the cathedral]].
        He had [[driven the getaway car]].
        He [[drove a rented lorry with fertiliser]] to the square.
        She [[uploaded the video from the school library]] on a Monday.
        He [[threw a petrol bomb at a mosque]] with two friends.
        He [[planned to blow up the town hall]].
        They [[sprayed swastikas on the synagogue wall]].
        He [[stabbed a policeman with a kitchen knife]] at the station.
        She [[sent 600 euros to a fighter]] she had met online.
        He [[set fire to an asylum centre]] at night.
    """,
    "nationality": """
        He [[speaks five languages]].
        He [[prayed in Aramaic]].
        His [[mother tongue is Tigrinya]], and we found one interpreter in the country.
        The client is [[a Chechen]] who came as a child.
        He comes from a family [[of Kurdish origin]].
        [[His Somali mother]] never learned the language.
        She is [[Moroccan-Dutch]] and tired of the question.
        He is [[Tunisian]], like most of the group.
        He was [[born in Aleppo]] and grew up here.
        He [[speaks only Tamil]] with his mother.
        She is [[half Danish]] on her father's side.
    """,
    "religion": """
        A [[former altar boy]], he could recite the Bible.
        He [[made the pilgrimage three times]].
        He was [[a Mormon missionary in Brazil]].
        He told the group about his years as an [[altar boy in Kraków]].
        He [[converted to Islam at nineteen]] in custody.
        She was [[raised as a Jehovah's Witness]] and left at twenty.
        He is [[a practising Catholic]] and asked for mass.
        On the landing lived [[a converted nun]].
        She grew up in [[a strict Alevi family]] in the north.
        He is [[a recent convert]] and reads day and night.
    """,
    "occupation": """
        He used to be [[a ballet dancer]].
        He [[worked at the slaughterhouse]] and later in a circus.
        He is the same age as [[the king]].
        At school he was [[head boy]].
        His [[trainer at the boxing club]] vouched for him.
        He had been a [[medic in the Ukrainian army]].
        He had [[read theology in Leuven]].
        He used to [[play goalkeeper in the second division]].
        The lad had been [[the mascot of the ice hockey club]] as a child.
        He lost his [[job as a tram driver]] after the article.
        He had written to [[the Pope]].
        He is the nephew of a man who [[sits in parliament]].
        He has [[a PhD in astrophysics]].
        He is [[a bell founder]] by trade.
        Before that she [[worked as a midwife in the port]].
        He was [[a former soldier]] who missed the order of it.
        He [[studied medicine]] for two years.
        She has [[a degree in physics]] and cleaned offices.
        He was [[the club's goalkeeper]] until the arrest.
        He was [[captain of the village football team]] then.
        He [[served in the Foreign Legion]] for five years.
        She [[ran for mayor]] once and lost.
        He [[owned a kebab shop near the station]].
        He was [[a city councillor]] for a short time.
        He [[dropped out of medical school]] in the second year.
    """,
    "age": """
        He was [[eight]] when his father was arrested in front of him.
        She is a grandmother [[at thirty-four]].
        The client, [[aged 23]], did not want to come.
        A [[23-year-old]] man asked for a place.
        He [[turned eighteen]] in custody.
        She left home [[at fifteen]] and never wrote.
        He is [[34 years old]] and looks fifty.
        He [[was nineteen]] when they came for him.
    """,
}

ORDINARY = """
    His sister came every week and brought cake.
    The family had closed the door, and the mentor did not insist.
    The client's mother visited twice and was treated with respect.
    It was the only way to keep him in the programme.
    For the first time he asked a question of his own.
    Religious counselling was offered and declined.
    He was unemployed and lived with a relative.
    The probation officer phoned the prison psychologist.
    He had been convicted of a terrorism offence.
    The only thing that helped was time.
    The only person who still visited was his mentor.
    The first conversation lasted an hour.
    The Dutch municipality pays for the French training.
    The German approach differs from the Spanish one.
    Muslim chaplains work in most prisons.
    The youngest participants found it hardest.
    We met three times before release.
    There were two mentors and four agencies at the table.
    The social worker is a key contact for the family.
    Nobody called him back, and they called the next day.
    He was in his twenties when he was sentenced.
    He has two children and wants to see them.
    The case was discussed at the case conference.
    The press officer prepared a line on the press.
    The team won his trust slowly.
    She was born into a family that did not talk.
    A tattoo can be covered, and we know a studio.
    He lost contact with his brother.
    She lost her job and her flat.
    He was blind to what his friends cost him.
    The plan was the head of nobody's list.
    His wife and children moved to another town.
    After six months of supervision the tone changed.
    The appointment was at nine on a Thursday.
    Staff on the wing were trained for two days.
    At four meetings he said nothing.
    The doctor and the nurse knew him well.
    The judge asked for a report within ten days.
    The imam of the prison offered a conversation.
    He spoke with his mentor about work and money.
    He missed an appointment and said so himself.
    We had a long talk about short steps.
    He wanted to study and to find work.
    Converting good will into a plan takes time.
    He was the first to arrive and the last to leave.
    The fire drill was on the same morning.
    She took the long way home.
    He fell back into old habits.
    The right-wing scene offered him friends.
    The youth worker told him about the sports club.
    Two of the services would alternate.
    One of the few things he liked was cooking.
    He stood by the door and waited.
    They count the men in the morning.
    The report was not confirmed.
    Children of prisoners need support.
    Twin aims guided the programme.
    A rare visit, and a good one.
    He limped along with the plan we gave him.
    The hearing was on Monday, the handover on Friday.
    Her mother knows and his brother does not.
    This is a famous problem in our field.
    He got a place in a hostel and a job.
    The group worked on anger, with eight sessions in all.
    The mosque in the neighbourhood offered help.
    The coach of the sports club was patient.
    A psychologist with experience of trauma joined us.
    The municipality is a partner and pays half.
    She asked for a smaller group.
    He told the officer about the group chat.
    We have no budget for that.
    The risk assessment was updated after the incident.
    His lawyer advised him to say nothing.
    The case manager works at the prison and at the municipality.
    It was a tall order for a small team.
"""
