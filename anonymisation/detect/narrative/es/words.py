"""Spanish word lists of the narrative cues. `both` adds feminine and plural."""

from anonymisation.detect.languages import lexicon
from anonymisation.detect.languages.es import LANGUAGE, both
from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.lists import countries, numbers

NUMBERS = numbers(
    """
        dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13,
        catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21,
        veintiún 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27,
        veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80,
        noventa 90
    """
)


LISTS: dict[str, str] = {
    "func": """
        el, la, los, las, lo, un, una, unos, unas, de, del, al, a, en, con, por, para, sin, sobre, entre, desde,
        hasta, hacia, contra, según, durante, tras, ante, bajo, su, sus, mi, mis, tu, nuestro, nuestra, nuestros,
        nuestras, este, esta, esto, estos, estas, ese, esa, eso, aquel, aquella, cada, todo, toda, todos, todas,
        ningún, ninguna, otro, otra, otros, otras, y, e, o, u, ni, pero, sino, porque, que, quien, quienes, cuyo,
        cuya, cuyos, donde, cuando, como, si, aunque, mientras, pues, él, ella, ellos, ellas, nosotros, yo, se, le,
        les, me, nos, te, no, nunca, jamás, siempre, también, tampoco, ya, aún, todavía, más, menos, muy, mucho, poco,
        tan, tanto, bien, mal, es, era, son, eran, fue, fueron, ser, sido, siendo, está, estaba, están, estaban,
        estar, estado, ha, había, han, habían, haber, hay, hubo, tiene, tenía, tienen, tenían, tener, tuvo, puede,
        podía, debe, debía, quiere, quería, hace, hacía, hizo, dice, decía, dijo, va, iba, fue, viene, venía, vino,
        llegó, llega, pidió, pide, dio, da, vio, ve, sabe, sabía, quedó, sigue, seguía, vive, vivía, trabaja,
        trabajaba, habla, hablaba, ahora, luego, después, antes, entonces, aquí, allí, sólo, solo, mismo, misma, casi,
        nadie, alguien, algo, nada
    """,
    "det": """
        el, la, los, las, un, una, unos, unas, su, sus, mi, mis, este, esta, ese, esa, del, al, nuestro, nuestra,
        aquel, aquella, cuyo, cuya
    """,
    "poss": "su, sus, mi, mis, nuestro, nuestra, cuyo, cuya, cuyos, cuyas",
    "kin": forms(
        """
            padre, madre, hermano, hermana, hijo, hija, tío, tía, primo, prima, sobrino, sobrina, abuelo, abuela,
            marido, mujer, esposo, esposa, pareja, novio, novia, padrastro, madrastra, hermanastro, hermanastra, medio
            hermano, media hermana, cuñado, cuñada, suegro, suegra, prometido, prometida, nieto, nieta, ex mujer, ex
            marido, exmujer, exmarido
        """,
        "s",
        "es",
    ),
    "child": "hijo, hija, hijos, hijas, niño, niña, niños, niñas, bebé, bebés, chico, chica, crío, críos",
    "sib": "hermanos, hermanas, hijos, hijas, niños, niñas, vástagos",
    "manykin": """
        hermanos, hermanas, hijas, tíos, esposas, mujeres, maridos, hermanastros, nietos, matrimonios, divorcios,
        medio hermanos
    """,
    "fate": both(
        """
            asesinado, muerto, ejecutado, degollado, decapitado, fusilado, ahorcado, ahogado, encarcelado, condenado,
            detenido, expulsado, extraditado, secuestrado, torturado, desaparecido, apuñalado, tiroteado, quemado,
            preso, abatido, fallecido
        """
    ),
    "ordw": both("segundo, tercero, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo") + ", tercer",
    "rank": both("menor, mayor, pequeño, primogénito, mediano, último, primero, benjamín") + ", primer",
    "mark": forms(
        "tatuaje, cicatriz, mancha de nacimiento, lunar, quemadura, marca de nacimiento, antojo, piercing, chirlo",
        "s",
        "es",
    )
    + ", cicatrices",
    "body": forms(
        """
            cuello, nuca, cara, rostro, brazo, antebrazo, mano, dedo, pulgar, nudillo, muñeca, hombro, espalda, pecho,
            vientre, barriga, pierna, pantorrilla, muslo, rodilla, tobillo, pie, cabeza, cráneo, frente, ceja, ojo,
            oreja, oído, lóbulo, nariz, labio, mejilla, barbilla, mandíbula, garganta, sien, codo, cadera, lengua,
            diente, índice, meñique, anular, párpado, palma, falange, pómulo
        """,
        "s",
        "es",
    )
    + ", dedo índice",
    "style": """
        prótesis, pata de palo, ojo de cristal, parche, diente de oro, dientes de oro, coleta, rastas, cresta, silla
        de ruedas, muletas, bastón, andador, audífono, audífonos, labio leporino, pie zambo, joroba, jorobado, calvo,
        calva, tuerto, tuerta, manco, manca, cojo, coja, enano, enana, pecas, vitíligo, albino, albina, pelirrojo,
        pelirroja, zurdo, zurda, daltónico, daltónica, sordomudo, sordomuda, tic, tics, peluca, marcapasos, bizco,
        bizca, estrabismo, perro guía, lengua de signos, cabeza rapada, perilla
    """,
    "haircol": both(
        """
            rojo, blanco, canoso, gris, verde, azul, morado, rosa, naranja, teñido, decolorado, largo, rubio, rizado,
            plateado, trenzado, pelirrojo, cano
        """
    ),
    "hair": """
        pelo, cabello, cabellos, barba, bigote, melena, trenzas, rizos, cejas, patillas, greñas, cabellera, trenza
    """,
    "colour": both("""
        rojo, amarillo, verde, azul, blanco, negro, morado, rosa, naranja, dorado, plateado, marrón, gris
    """),
    "speech": """
        tartamudea, tartamudeaba, tartamudo, tartamuda, tartamudez, tartamudear, cecea, ceceaba, ceceo, balbucea,
        balbuceaba
    """,
    "gait": "cojea, cojeaba, cojera, renquea, renqueaba, cojeando, renqueante",
    "illness": """
        epilepsia, epiléptico, epiléptica, hemofilia, hemofílico, fibrosis quística, tourette, anemia falciforme,
        leucemia, diálisis, narcolepsia, párkinson, parkinson, esclerosis múltiple, distrofia muscular, diabetes,
        diabético, diabética, tuberculosis, vih, seropositivo, seropositiva, psoriasis, trasplante de riñón,
        trasplante de corazón, trasplante renal, tumor cerebral, anorexia, sonámbulo, sonámbula, huntington,
        talasemia, lupus, celíaco, celíaca
    """,
    "person": both(
        """
            mujer, hombre, chico, niño, interno, preso, recluso, converso, musulmán, cristiano, judío, padre, madre,
            veterinario, médico, alumno, estudiante, vecino, superviviente, retornado, condenado, miembro, jugador,
            persona, refugiado, extranjero, abogado, viudo, profesor, vegetariano, candidato, paciente, ciudadano,
            terrorista, europeo, testigo, acusado, participante, negro, creyente, joven, menor, muchacho, señor,
            universitario, soldado, magrebí
        """
    ),
    "scale": """
        módulo, cárcel, prisión, centro, establecimiento, galería, pueblo, aldea, ciudad, región, comarca, provincia,
        país, municipio, barrio, valle, isla, calle, clase, escuela, instituto, colegio, equipo, grupo, familia,
        programa, mezquita, iglesia, parroquia, club, empresa, fábrica, celda, unidad, taller, planta, pasillo,
        campamento, promoción, facultad, universidad, mundo, historia, tribunal, partido, comunidad, bloque, edificio,
        europa, españa, patio, curso, coro, zona, urbanización, departamento
    """,
    "venue": """
        mezquita, iglesia, restaurante, tienda, bar, panadería, carnicería, farmacia, escuela, taller, gimnasio,
        peluquería, granja, fábrica, hotel, cine, herrería, molino, kebab, sinagoga, frutería, locutorio, pastelería,
        librería
    """,
    "fame": both("conocido, famoso, célebre, reputado, popular, prestigioso, polémico, afamado, reconocido"),
    "celebrity": both(
        """
            imán, predicador, rapero, cantante, futbolista, boxeador, político, periodista, abogado, empresario,
            escritor, poeta, actor, cirujano, activista, músico, artista, profesor, cocinero, torero, general,
            comerciante, médico
        """
    )
    + ", familia, actriz, influencer, youtuber",
    "disaster": forms(
        """
            incendio, explosión, inundación, terremoto, naufragio, accidente de avión, accidente aéreo, accidente de
            tren, descarrilamiento, alud, avalancha, derrumbe, toma de rehenes, motín, disturbios, atentado, tiroteo,
            atraco, secuestro, masacre, tsunami, fuga, asesinato, catástrofe, matanza, golpe de estado, riada,
            erupción, derrumbamiento, apuñalamiento, huracán, revuelta, estampida
        """,
        "s",
        "es",
    ),
    "media": """
        televisión, tele, periódico, periódicos, telediario, radio, prensa, portada, portadas, noticias, documental,
        informativos, prensa nacional, prensa local, revista, titulares, redes sociales, diario, diarios
    """,
    "prize": forms(
        """
            título, campeonato, medalla, premio, copa, torneo, concurso, lotería, beca, trofeo, maratón, cinturón,
            galardón
        """,
        "s",
    ),
    "champion": both("campeón, subcampeón, medallista, plusmarquista, finalista, ganador, olímpico, laureado"),
    "country": countries("es"),
    "nation": ", ".join(LANGUAGE.demonyms).lower(),
    "ethnic": both("checheno, kurdo, uigur, gitano, saharaui, rifeño, bereber, yazidí, tamil, apátrida"),
    "rarelang": """
        tamil, checheno, kurdo, somalí, tigriña, dari, pastún, bereber, rifeño, tamazight, vasco, euskera, bretón,
        yidis, arameo, albanés, georgiano, armenio, finés, finlandés, húngaro, ruso, ucraniano, polaco, urdu, hindi,
        farsi, persa, latín, esperanto, mandarín, chino, japonés, suajili, lingala, wólof, mandinga, bambara, hausa,
        romaní, caló, amárico, uigur, uzbeko, quechua, guaraní, aimara, serbio, bosnio, rumano, búlgaro, hebreo, fula,
        soninké
    """,
    "faith": ", ".join(
        [
            both(
                """
                    musulmán, cristiano, católico, protestante, ortodoxo, judío, hindú, budista, aleví, suní, chií,
                    salafista, mormón, bautista, pentecostal, evangélico, sij, ateo, satanista, copto, sufí,
                    adventista, anglicano, luterano
                """
            ),
            """
                islam, cristianismo, judaísmo, catolicismo, budismo, protestantismo, testigo de jehová, testigos de
                jehová, hinduismo, ateísmo, islámica, islámico
            """,
        ]
    ),
    "faithrole": both(
        """
            monje, cura, sacerdote, pastor, imán, rabino, diácono, obispo, seminarista, monaguillo, sacristán,
            misionero, predicador, novicio, abad, fraile, teólogo
        """
    )
    + ", monja, religiosa, religioso, hermana lega",
    "occ": both(
        """
            panadero, carnicero, agricultor, pescador, carpintero, ebanista, fontanero, electricista, albañil,
            techador, pintor, yesero, cerrajero, herrero, soldador, mecánico, ingeniero, arquitecto, piloto, marinero,
            patrón de barco, maquinista, conductor de autobús, taxista, camionero, chófer, repartidor, cartero,
            camarero, cocinero, pastelero, cervecero, viticultor, apicultor, pastor, jardinero, florista, guarda
            forestal, cazador, pescadero, frutero, tendero, cajero, vendedor, peluquero, barbero, sastre, costurero,
            zapatero, alfarero, joyero, orfebre, relojero, fundidor de campanas, organero, lutier, encuadernador,
            impresor, bibliotecario, librero, traductor, intérprete, escritor, periodista, fotógrafo, actor, payaso,
            mago, músico, cantante, rapero, bailarín, bailaor, torero, banderillero, escultor, artista, programador,
            informático, contable, banquero, notario, funcionario, aduanero, bombero, enfermero, cirujano, médico,
            dentista, farmacéutico, veterinario, fisioterapeuta, óptico, maestro, profesor, minero, gruista,
            estibador, mozo de almacén, carretillero, limpiador, limpiacristales, deshollinador, basurero,
            sepulturero, enterrador, funerario, socorrista, boxeador, futbolista, ciclista, árbitro, modelo, azafato,
            guía, recepcionista, vigilante, portero de discoteca, guardaespaldas, detective, taxidermista, cetrero,
            farero, buzo, vendedor ambulante, chatarrero, anticuario, vidente, soplador de vidrio, herrador, tatuador,
            quesero, mariscador, ganadero, militar, soldado, comadrón, temporero, matador, domador, jockey, feriante,
            barquero, esquilador, cabrero
        """
    )
    + ", comadrona, actriz, matrona, azafata, costurera",
    "rareocc": both(
        """
            fundidor de campanas, farero, taxidermista, cetrero, soplador de vidrio, organero, lutier, herrador,
            relojero, encuadernador, sepulturero, deshollinador, payaso, bailarín, apicultor, torero, vidente,
            mariscador, domador, jockey, enterrador, feriante, orfebre, cabrero, bailaor
        """
    ),
    "field": both(
        """
            juez, abogado, policía, guardia civil, psicólogo, psiquiatra, fiscal, alcalde, general, coronel, ministro,
            catedrático, rector, embajador, diplomático, diputado, concejal, imán, sacerdote, cura, pastor, rabino,
            jefe de aldea, muftí, oficial, periodista, funcionario de prisiones, comisario, obispo, senador,
            gobernador
        """
    )
    + ", jueza, alcaldesa, concejala",
    "seat": both(
        """
            alcalde, teniente de alcalde, concejal, diputado, senador, ministro, embajador, cónsul, obispo, abad,
            muftí, jefe de aldea, rey, presidente del partido, consejero, edil
        """
    )
    + ", alcaldesa, concejala",
    "post": both(
        """
            portero, guardameta, capitán, delantero, tesorero, presidente, secretario, batería, cantante, guitarrista,
            bajista, organista, director de orquesta, mascota, fundador, cofundador, sacristán, defensa, jefe de
            bomberos, pregonero
        """
    ),
    "club": """
        club de fútbol, equipo de fútbol, club, coro, banda, banda de música, bomberos voluntarios, equipo, orquesta,
        club de boxeo, club de ajedrez, peña, cofradía, hermandad, scouts, consejo parroquial, club de judo, club de
        remo, comparsa, chirigota, grupo de teatro, grupo, sindicato, ayuntamiento, filarmónica, charanga, club
        náutico
    """,
    "army": """
        ejército, marina, armada, fuerzas aéreas, ejército del aire, legión, legión extranjera, fuerzas especiales,
        infantería, paracaidistas, guardia civil, milicia, peshmerga, boinas verdes, guardia real, tropas de montaña,
        infantería de marina
    """,
    "soldier": both(
        """
            paracaidista, legionario, francotirador, mercenario, desertor, objetor de conciencia, sargento, cabo,
            teniente, comandante, veterano de guerra, militar de carrera, niño soldado, piloto de caza, artificiero,
            submarinista, reservista, soldado, militar, exmilitar, excombatiente, guerrillero
        """
    ),
    "subject": """
        medicina, derecho, teología, filosofía, física, química, biología, matemáticas, historia, economía,
        arquitectura, psicología, sociología, informática, odontología, farmacia, filología, arqueología, geología,
        astronomía, veterinaria, ciencias políticas, periodismo, ingeniería, telecomunicaciones, bellas artes, árabe,
        aeronáutica, enfermería, historia del arte, música, magisterio, ade
    """,
    "campus": """
        universidad, conservatorio, academia militar, seminario, internado, escuela coránica, facultad de medicina,
        facultad de derecho, escuela de arte, academia de policía, escuela de hostelería, escuela de ingenieros,
        escuela de cine, escuela de circo, politécnica, colegio mayor, madrasa, escuela de teatro
    """,
    "pet": """
        loro, pitón, serpiente, serpientes, hurón, hurones, halcón, halcones, búho, palomas mensajeras, palomas,
        palomos, iguana, tarántula, llama, burro, burros, caballo, caballos, poni, yegua, cabra, cabras, pavo real,
        tortuga, camaleón, mono, erizo, abejas, colmenas, avestruces, cacatúa, canarios, jilgueros, pitbull,
        rottweiler, galgos, galgo, camello, carpas, gallos de pelea, perros de pelea, lagarto, ratas, husky, toros
    """,
    "instrument": """
        acordeón, gaita, arpa, violonchelo, chelo, oboe, tuba, laúd, saz, órgano, trompeta, violín, viola, flauta,
        clarinete, saxofón, trombón, contrabajo, banjo, mandolina, armónica, batería, bajo, piano, darbuka, kora,
        dulzaina, bandurria, ukelele, cajón, castañuelas
    """,
    "vehicle": """
        coche, furgoneta, camión, moto, ciclomotor, tractor, coche fúnebre, taxi, autobús, autocaravana, caravana,
        descapotable, limusina, bicicleta, todoterreno, barco, mercedes, bmw, audi, golf, opel, renault, peugeot,
        citroën, seat, fiat, volvo, porsche, ferrari, escarabajo, seiscientos
    """,
    "oddvehicle": """
        coche fúnebre, limusina, vespa, harley, trabant, lada, ferrari, porsche, monociclo, tándem, camión de helados,
        autocaravana, casa flotante, sidecar, tractor, descapotable, camión de bomberos, carromato, seiscientos,
        velero, lamborghini, carro
    """,
    "home": """
        faro, caravana, carromato, monasterio, convento, castillo, molino, comuna, granja, cortijo, campo de
        refugiados, orfanato, circo, kibutz, internado, barco, cueva, casa cuna, rectoría, hospicio, chabola
    """,
    "money": "euro, euros, pesetas, dólar, dólares, libras, francos, dirham, dirhams, bitcoin, bitcoins",
    "unit": "kilo, kilos, kilogramos, kg, gramo, gramos, litro, litros, tonelada, toneladas",
    "substance": """
        explosivos, fertilizante, acetona, tatp, pólvora, cocaína, heroína, hachís, munición, cartuchos, balas,
        granadas, fusiles, pistolas, cuchillos, detonadores, dinamita, bombonas, bombonas de butano, armas,
        octavillas, panfletos, seguidores, suscriptores, gasolina, muertos, heridos, kalashnikovs, puñaladas
    """,
    "bigword": """
        cien, ciento, cientos, doscientos, trescientos, cuatrocientos, quinientos, seiscientos, mil, miles, millón,
        millones
    """,
    "target": """
        mezquita, sinagoga, iglesia, centro de refugiados, centro de acogida, comisaría, ayuntamiento, embajada,
        consulado, escuela, juzgado, tren, estación, banco, joyería, supermercado, policía, guardia civil, militar,
        soldado, rabino, imán, cura, sacerdote, alcalde, concejal, periodista, taxista, profesor, vecino, funcionario,
        bar, mercado, mercado navideño, metro, autobús, parlamento, centro comercial, aeropuerto, clínica, cuartel,
        político, turista, turistas, instituto, sede, gasolinera, terraza, estadio
    """,
    "feast": """
        navidad, nochebuena, nochevieja, año nuevo, reyes, pascua, semana santa, ramadán, fin de ramadán, fiesta del
        cordero, halloween, san valentín, día de la madre, carnaval, san juan, domingo de ramos, mundial, sanfermines,
        feria, todos los santos, viernes santo
    """,
    "daynoun": """
        atentado, atentados, boda, cumpleaños, nacimiento, entierro, incendio, elecciones, final, muerte, asesinato,
        terremoto, inundación, bautizo, examen, funeral, comunión, mundial, riada
    """,
    "prep": "en, a, al, de, del, con, por, para, bajo, tras, ante, sobre, desde, contra, junto, hacia, entre",
    "where": "de, del, en, a, al, entre",
}

PIECES = {
    "cl": (
        "(?:[^ , @stop @colon @quote @lpar @rpar – — pero porque cuando mientras luego si él ella yo"
        " nosotros que y]){1,8}"
    ),
    "adj": "(?!@func)@c",
    "np": "(?:[@det @num]{0,2} [@c @digits]{1,3} (?:[de del] @det? @c{1,2})?)",
    "short": "(?:[@det @num]{0,2} [@c @digits]{1,3})",
    "n": "[@num @digits]{1,3}",
    "num": "(?:@num (?:y [@num uno una un])?)",
    "age": "(?:@old (?:y [@num uno una un])? años)",
    "place": "(?:[@where] @det? (?:@c){0,2} @scale|[de en] @cap{1,2})",
    "years": "(?:[@num @digits] (?:y [@num uno una un])? (?:recién)? [año años] (?:y medio)?)",
    "notage": "(de|del|después|antes|más tarde|con|que|sin|por|dentro|fuera|para|seguidos|en el|en la)",
    "long": "(?:[^ @stop , @colon @quote @lpar @rpar – — pero porque cuando mientras luego si él ella y]){1,12}",
    "agent": "(?:(?!@noagent)[@agent @occ @rareocc @soldier])",
    "post": "(?:[de del en a al para por con sobre] [@det]? [@c @cap]{1,2})",
    "tail": "(?:[@prep] [@det @num]{0,2} [@c @digits]{1,3})",
}
LEADING = lexicon(
    "el la los las un unos unas su sus al con a en de del desde por también nació nacido nacida tiene tenía condenado "
    "condenada cumplido cumplió trabaja trabajaba es era son eran fue ha había han está estaba él ella y como se "
    "sido siendo ser"
)
TRAILING = lexicon("el la los las un una de del a al en con y por para su sus que , se")
