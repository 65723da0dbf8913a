"""Words that every case uses, so that a small collection knows already that they tell nothing.

The little words of five languages without accents, and those of the field that stand in any case whatsoever.
"""

_LITTLE = """
the and for that with was were had has have his her him she they them their this these those from into which who whom
what when where while not but are been being could would should will may might must can did does done one two three
first all any some more most other another such than then there here about after before again against between because
during each every both few how out off over under only own same very just also even ever never now once our ours you
your its itself himself herself themselves too until upon without within via per nor yet said says told asked made
make went come came got get put still much many well back down les des une est sont etait etaient avait avaient ont
pas que qui dans par pour sur avec sans son ses leur leurs elle elles ils nous vous cette ces ceux mais plus ou aux
comme tout tous toute toutes fait faire deux apres avant entre aussi bien encore quand dont lui ete etre meme tres peu
een het van dat die deze dit was waren had hadden heeft hebben zijn haar hem hun niet maar met voor door over naar bij
uit ook als dan wel nog geen meer werd worden kan kon zou moet onder tussen twee eerste toen daar hier wie wat waar
omdat over der die das den dem des ein eine einer einem einen eines und oder aber nicht mit von fur auf aus bei nach
seit vor zum zur ist sind war waren hat hatte hatten haben wird wurde wurden werden sein seine seiner seinem seinen
ihr ihre ihrer ihrem ihren sie wir ich man sich auch noch nur als wie wenn dass weil zwei erst dann dort hier kein
keine mehr uber unter zwischen los las una unos unas del que con por para sin sobre como mas pero sus esta este estos
estas ese esa eso era eran fue fueron habia habian tiene tenia han dos tres primero entonces alli aqui quien cuando
donde porque tambien muy todo todos toda todas entre desde hasta ella ellos ellas nos les ser estar hacer
"""
_OF_THE_FIELD = """
client clients prison prisons prisoner prisoners detainee detainees probation release released officer officers case
cases service services sentence supervision municipality police programme plan support work worker workers family risk
meeting contact agency agencies judge court psychologist mentor team staff colleague colleagues practitioner man woman
person people day days week weeks month months year years time home detenu detenus probation liberation agent agents
peine suivi travail famille risque reunion femme homme personne jour semaine mois ans annee temps gevangenis
gedetineerde reclassering vrijlating toezicht gemeente politie gezin werk begeleider man vrouw persoon dag week maand
jaar tijd klient klientin haft gefangnis bewahrungshilfe entlassung aufsicht polizei familie arbeit mann frau person
tag woche monat jahr jahre zeit prision preso libertad vigilada salida policia familia trabajo riesgo reunion hombre
mujer persona dia semana mes ano anos tiempo
"""
COMMON = frozenset((_LITTLE + _OF_THE_FIELD).split())
