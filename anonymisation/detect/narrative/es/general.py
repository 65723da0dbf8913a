"""Complete lists, in Spanish: trades, sports, instruments, animals, feasts, deeds. They join those of `words.py`."""

from anonymisation.detect.languages.es import both
from anonymisation.detect.languages.inflection import forms
from anonymisation.detect.narrative.lists import MAKES_OF_CARS

# Endings of those who do something: trusted only where the sentence says so, «su padre era …».
AGENTS = tuple(
    (ending, name, max(5, len(ending) + 2))
    for name, endings in (
        ("agent", "ero era eros eras eiro eira dor dora dores doras ista istas tor tora sor sora logo loga triz"),
        ("inf", "ar er ir arse arle erle irle"),
    )
    for ending in endings.split()
) + (("ario", "agent", 8), ("aria", "agent", 8))

LISTS: dict[str, str] = {
    "noagent": both(
        """
            primero, tercero, dinero, soltero, verdadero, extranjero, prisionero, compañero, entero, tablero, sendero,
            febrero,
            obstructor, sincero, severo, austero, mero, ligero, género, número, agujero, letrero, paradero, basurero
            municipal,
            heredero, tercera, mayor, menor, mejor, peor, anterior, posterior, interior, exterior, superior, inferior,
            alrededor, rededor, conmovedor, prometedor, aterrador, protector, destructor, motor, factor, sector,
            vector, autor, coautor,
            lector, monitor, educador, mediador, orientador, trabajador social, coordinador, director, tutor,
            psicólogo,
            criminólogo, funcionario, voluntario, usuario, necesario, contrario, diario, horario, salario, escenario,
            comentario,
            sumario, formulario, calendario, vocabulario, penitenciario, solidario, secundario, primario,
            universitario, ordinario,
            extraordinario, voluntaria, diálogo, catálogo, pista, lista, vista, revista, entrevista, conquista,
            yihadista, islamista, salafista,
            terrorista, extremista, racista, fascista, nacionalista, supremacista, machista, anarquista, activista,
            optimista,
            pesimista, realista, especialista, integrista, fundamentalista, egoísta, agresor, profesor, asesor,
            interventor, instructor
        """
    )
    + """,
        manera, cazadora, cazadoras, bandera, carrera, frontera, primavera, escalera, espera, cartera, acera, cera,
        madera, quimera,
        afuera, fuera, hoguera, ladera, pantera, barrera, palmera, nevera, cualquiera, siquiera, tuviera, hubiera,
        pudiera, dijera, hiciera, quisiera, estuviera, viniera, fuesen, considera, espero, genera, supera, libera,
        recupera, opera, coopera, altera, enfermera, enfermero, historia, memoria, secundaria, primaria
    """,
    "rareocc": both(
        """
            relojero, percebeiro, percebero, mariscador, mejillonero, batelero, redero, salinero, bateeiro,
            almadrabero, ballenero, palangrero,
            marmitón, contramaestre, práctico de puerto, buzo, submarinista, carpintero de ribera, calafate, botero,
            cestero,
            mimbrero, esparterero, tonelero, corchero, carbonero, resinero, leñador, aserrador, guardabosques, guarda
            forestal, guarda mayor,
            alimañero, cazador, trampero, cetrero, colombófilo, gallero, cabrero, ovejero, vaquero, porquero, mayoral,
            esquilador,
            herrador, herrero, guarnicionero, talabartero, mulero, arriero, yegüero, jinete, rejoneador, picador,
            banderillero,
            torero, novillero, matador, ganadero de lidia, domador, trapecista, acróbata, malabarista, payaso, mago,
            ilusionista,
            ventrílocuo, titiritero, feriante, churrero, barquillero, heladero, castañero, turronero, confitero,
            pastelero, chocolatero,
            quesero, quesera, afinador de pianos, afinador, lutier, organero, campanero, carillonista, organista,
            arpista, gaitero, dulzainero,
            tamborilero, guitarrero, cantaor, bailaor, tocaor, palmero, saetero, imaginero, tallista, dorador, santero,
            costalero, capataz de paso,
            vidriero, soplador de vidrio, ceramista, alfarero, azulejero, mosaiquista, marmolista, cantero,
            picapedrero, yesero,
            escayolista, tejador, pizarrero, pocero, deshollinador, fontanero, zahorí, curandero, sanador, vidente,
            tarotista, rezador,
            plañidera, enterrador, sepulturero, funerario, tanatopractor, embalsamador, marmolista de cementerio,
            taxidermista, disecador,
            encuadernador, impresor, tipógrafo, grabador, serígrafo, librero de viejo, anticuario, chamarilero,
            trapero, chatarrero, subastador,
            platero, joyero, orfebre, engastador, relojera, óptico, sombrerero, modista, costurero, bordador, encajero,
            tejedor, hilandero,
            tintorero, peletero, curtidor, zapatero, marroquinero, guantero, peluquero canino, barbero, peluquín,
            tatuador, maquillador,
            perfumista, florista, jardinero, podador, injertador, viverista, apicultor, champiñonero, azafranero,
            olivarero, almazarero, molinero,
            viticultor, bodeguero, enólogo, cervecero, destilador, sumiller, tostador, maquinista, guardagujas,
            ferroviario, tranviario,
            gruista, estibador, amarrador, farero, piloto de línea, piloto, azafata, sobrecargo, controlador aéreo,
            paracaidista, astrónomo, meteorólogo,
            arqueólogo, paleontólogo, espeleólogo, vulcanólogo, sismólogo, artificiero, pirotécnico, minero, barrenero,
            picador de mina,
            entibador, dinamitero, guía de montaña, monitor de esquí, pregonero, sereno, alguacil, sacristán, hermano
            mayor, aguador,
            intérprete de signos, guionista de signos, crupier, socorrista, guardameta, jockey, utillero
        """
    ),
    "instrument": forms(
        """
            gaita, dulzaina, chirimía, txistu, txalaparta, pandereta, pandero, castañuelas, zambomba, cajón, guitarra,
            bandurria, laúd, timple,
            trompa, fliscorno, corneta, trombón, tuba, bombardino, clarinete, saxofón, saxo, oboe, fagot, flauta
            travesera, flauta, flautín, ney, oud, saz,
            buzuki, balalaica, cítara, violonchelo, contrabajo, viola, zanfona, arpa, ukelele, banjo, mandolina, sitar,
            tabla, djembé, darbuka,
            bendir, guembri, tambor, bombo, timbales, xilófono, marimba, vibráfono, carillón, clavecín, órgano,
            organillo, armonio,
            acordeón, bandoneón, concertina, didyeridú, birimbao, armónica, sierra musical, theremín, batería, violín,
            piano, trompeta
        """,
        "s",
    ),
    "pet": forms(
        """
            periquito, loro, cacatúa, canario, jilguero, guacamayo, mirlo, cuervo, urraca, grajo, búho, lechuza,
            halcón, cernícalo, azor, águila,
            ganso, oca, pavo, gallo, gallina, pavo real, avestruz, emú, cisne, paloma, tórtola, hurón, rata, ratón,
            jerbo, hámster, cobaya,
            chinchilla, erizo, ardilla, zorro, lobo, jabalí, cerdo, cerda, cabra, chivo, oveja, carnero, burro, burra,
            asno, mula,
            poni, caballo, yegua, llama, alpaca, camello, dromedario, mono, serpiente, pitón, boa, culebra, víbora,
            iguana, gecko, camaleón, tortuga,
            cocodrilo, tarántula, escorpión, caracol, abeja, hormiga, carpa, piraña, galgo, podenco, husky, mastín,
            pastor alemán, dóberman,
            rottweiler, pitbull, dogo, san bernardo, teckel, caniche, chihuahua, dálmata, vaca, toro, ternero, conejo
        """,
        "s",
        "es",
    ),
    "nation": both(
        """
            burkinés, beninés, togolés, nigerino, angoleño, keniano, ugandés, tanzano, zambiano, zimbabuense,
            mozambiqueño,
            sudafricano, namibio, yibutiano, gabonés, centroafricano, burundés, liberiano, gambiano, guineano,
            ecuatoguineano,
            esrilanqués, bangladesí, nepalí, birmano, tailandés, camboyano, laosiano, malasio, coreano, mongol,
            turcomano,
            kuwaití, catarí, omaní, saudí, chipriota, maltés, luxemburgués, islandés, estonio, letón, lituano,
            bielorruso,
            moldavo, montenegrino, macedonio, esloveno, chileno, peruano, boliviano, ecuatoriano, venezolano,
            paraguayo,
            uruguayo, cubano, dominicano, jamaicano, hondureño, salvadoreño, nicaragüense, panameño, guatemalteco,
            magrebí,
            rifeño, soninké, wolof, mandinga, hausa, yoruba, tutsi, hutu, pastún, hazara, circasiano, asirio, arameo,
            saharaui, valón, frisón, sardo, siciliano, gallego, vasco, canario, melillense, ceutí, calé, merchero
        """
    ),
    "rarefaith": """
        testigo de jehová, testigos de jehová, mormón, mormona, mormones, bautista, bautistas, pentecostal, pentecostales, adventista, druso, drusos,
        copto, coptos, aleví, ahmadí, bahaí, yazidí, cuáquero, menonita, menonitas, amish, maronita, evangélica gitana, filadelfia
    """,
    "sport": """
        fútbol, fútbol sala, rugby, balonmano, baloncesto, voleibol, hockey, tenis, tenis de mesa, ping pong, pádel,
        bádminton, squash, judo,
        kárate, boxeo, boxeo tailandés, kick boxing, muay thai, mma, lucha, lucha canaria, lucha leonesa, jiu jitsu,
        aikido, taekwondo, esgrima, tiro, tiro con
        arco, equitación, doma, natación, buceo, apnea, waterpolo, remo, traineras, piragüismo, kayak, vela, surf,
        kitesurf, esquí,
        snowboard, patinaje, patinaje artístico, alpinismo, escalada, espeleología, parapente, paracaidismo, gimnasia,
        gimnasia rítmica, trampolín, halterofilia,
        culturismo, atletismo, marcha, maratón, triatlón, ciclismo, bmx, motocross, karts, billar, dardos, ajedrez,
        damas, dominó, mus,
        póker, golf, críquet, pelota, pelota vasca, petanca, bolos, tiro al plato, colombicultura, parkour, aizkolari,
        harrijasotzaile, skate
    """,
    "worn": forms(
        """
            gorra, gorro, sombrero, pañuelo, boina, bandana, tirita, lágrima, cruz, estrella, ancla, nombre, número,
            letra, inscripción, verso,
            fecha, runa, símbolo, sol, luna, águila, dragón, calavera, esvástica, rosa, mariposa, araña, telaraña,
            esquirla, metralla,
            bala, mechón, mancha, marca, señal, corte, quemadura, cicatriz, tatuaje, verruga, bulto, placa, clavo, aro,
            pendiente, piercing,
            gafas, audífono, prótesis, lunar, antojo, cadena, medalla
        """,
        "s",
        "es",
    ),
    "mark": "esquirla, esquirlas, metralla, marca, verruga, corte",
    "body": "columna, vértebra, cadera, ingle, cogote, costado, mofletes, riñón",
    "vehicle": MAKES_OF_CARS,
    "chain": """
        mercadona, lidl, aldi, carrefour, eroski, alcampo, día, consum, bonpreu, caprabo, hipercor, ahorramás, gadis,
        froiz, covirán, coviran, spar, supersol,
        el corte inglés, decathlon, leroy merlin, ikea, zara, primark, burger king, mcdonald's, telepizza, bar, repsol,
        cepsa
    """,
    "style": """
        sordo, sorda, ciego, ciega, invidente,
        audífono, audífonos, implante coclear, labio leporino, labio partido, paladar hendido, joroba, pie zambo, ojo
        de cristal, bastón, muletas,
        silla de ruedas, prótesis, pata de palo, diente de oro, dientes de oro, cresta, coleta, rastas, calvo, calva,
        tuerto, tuerta, manco, manca, cojo, coja, enano,
        enana, albino, albina, pelirrojo, pelirroja, vitíligo, pecas, zurdo, zurda, tic, tics, perilla, patillas,
        bigote daliniano, tartamudo, tartamuda,
        sordomudo, sordomuda, bizco, bizca, estrabismo, peluca, marcapasos, parche en el ojo, lengua de signos
    """,
    "colour": both(
        "naranja, beige, burdeos, turquesa, crema, ocre, malva, bicolor, metalizado, castaño, pardo, celeste, "
        "granate, lila, fucsia, plateado, dorado, avellana, rosa, gris, rojo, "
        "amarillo, verde, azul, blanco, negro, morado, marrón"
    ),
    "dwelling": """
        yurta, caravana, autocaravana, barco, cabaña, chabola, chalet, bungalow, furgoneta, nave, tienda de campaña,
        contenedor, pajar,
        garaje, sótano, buhardilla, cueva, casa cueva, cortijo, masía, caserío, pazo, hórreo, palloza, barraca,
        alquería, molino, vagón, okupa, casa de piedra, bajo
    """,
    "cloth": forms(
        """
            gorra, chaleco, chaqueta, abrigo, cazadora, bufanda, kufiya, kipá, pañuelo, velo, nicab, chilaba, botas,
            traje, corbata, pajarita, gafas,
            anillo, sello, collar, medallón, colgante, pulsera, reloj, pendiente, sombrero, boina, camisa, jersey,
            tirantes, delantal, capa, poncho,
            zapatos, guantes, bolso, bolsa, bastón, paraguas, rosario, chándal, bata, mono, alpargatas, zuecos, montera
        """,
        "s",
        "es",
    ),
    "home": "españa, méxico, argentina",
    "landmark": """
        conservera, lonja, fábrica, aserradero, fundición, azucarera, almazara, bodega, destilería, matadero, molino,
        castillo, faro, puerto,
        puerto deportivo, esclusa, canal, puente, acueducto, estación, apeadero, iglesia, ermita, catedral, mezquita,
        sinagoga, templo, convento, monasterio,
        cementerio, cuartel, parque de bomberos, estadio, pista de hielo, piscina, polideportivo, hipódromo, plaza de
        toros, mercado, lonjas, quiosco,
        fuente, lavadero, cruceiro, crucero, monumento, búnker, torre, silo, cantera, mina, escombrera, presa, pantano,
        central, antena, camping,
        casino, cine, teatro, biblioteca, museo, kebab, locutorio, pizzería, lavandería, gasolinera, punto limpio, zoo,
        playa, espigón, malecón, rompeolas,
        tiovivo, skatepark, campo de fútbol, frontón, marquesina, rotonda, hórreo, secadero, invernaderos, rastro,
        mercadillo
    """,
    "carnival": """
        fallas, hogueras, san fermín, sanfermines, feria, feria de abril, rocío, romería, verbena, carnaval, moros y
        cristianos, tomatina, patronales, fiestas,
        fiestas patronales, fiestas del pueblo, san juan, noche de san juan, san isidro, san antón, san josé, san
        martín, san blas, san pedro, san miguel, san roque, san valentín, san silvestre, san andrés,
        la merced, el pilar, pilar, virgen del carmen, virgen de agosto, inmaculada, santiago, constitución,
        hispanidad, diada, sant jordi, aberri eguna, andalucía,
        todos los santos, difuntos, adviento, nochebuena, navidad, nochevieja, año nuevo, reyes, cabalgata, candelaria,
        miércoles de ceniza, semana santa,
        domingo de ramos, jueves santo, viernes santo, pascua, pentecostés, corpus, corpus christi, ascensión,
        asunción, ramadán, fiesta del cordero,
        fin del ramadán, aíd, eid, mawlid, achura, yennayer, novruz, janucá, yom kipur, purim, día de la madre, día del
        padre, día del trabajo,
        primero de mayo, mundial, eurocopa, juegos olímpicos, vendimia, matanza, zafra, rebajas, magosto, entroido
    """,
    "abstract": """
        cocina, lavandería, biblioteca, taller, economato, limpieza, enfermería, módulo, centro,
        cosa, cosas, motivo, vez, veces, problema, pregunta, preguntas, forma, manera, solución, diferencia,
        oportunidad, opción, sitio, lugar, condición, apoyo,
        deseo, duda, punto, objetivo, contacto, conversación, grupo, equipo, sentimiento, idea, momento, camino,
        tiempo, papel, calma, espacio, ayuda, marco, línea,
        imagen, palabra, palabras, gente, historia, parte, día, días, medida, respuesta, respuestas, tema, temas,
        vínculo, razón, persona, personas, cuenta, cuentas, vuelta,
        vueltas, paso, pasos, atención, excepción, dato, mesa, voz, pie, cabeza, manos, mano, ojo, ojos, cara,
        conciencia, cargo
    """,
    "org": """
        motoclub, moto club, peña, asociación, fundación, colegio, instituto, escuela, guardería, club, bar, cafetería,
        restaurante, mesón, taberna, sala,
        centro juvenil, casa de juventud, panadería, taller, tienda, grupo, banda, colectivo, empresa, cooperativa,
        librería, hotel, hostal, camping, cine,
        mezquita, parroquia, gimnasio, cofradía, hermandad, comparsa, chirigota, coro, orquesta, compañía, granja,
        yeguada, carnicería, pizzería, kebab,
        clínica, residencia, piso, foro, canal, página, equipo, charanga, banda de música, ong, barco, pesquero
    """,
    "area": (
        "barrio, poblado, aldea, pueblo, pedanía, parroquia, urbanización, isla, campamento, campo, comarca, valle, "
        "polígono, partido judicial, caserío, distrito"
    ),
    "rarelang": """
        tamazight, kurmanyi, sorani, zazaki, pastún, dariya, dáriya, malinké, fon, kirundi, kinyaruanda, malgache,
        ingusetio, chelja, cherja, chleuh, tarifit, hassanía, fang, bubi,
        lengua de signos, esperanto, suajili, lingala, wólof, hausa, latín, hebreo, bable, aragonés, aranés, silbo
        gomero, silbo, panocho
    """,
    "deed": both(
        """
            robado, hurtado, atracado, asaltado, saqueado, allanado, hackeado, pirateado, falsificado, estafado,
            extorsionado, desviado, serrado, aserrado,
            roto, destruido, destrozado, saboteado, vandalizado, volcado, derribado, pintado, profanado, mancillado,
            incendiado, quemado, prendido, dinamitado,
            ametrallado, tiroteado, disparado, apedreado, golpeado, abofeteado, apaleado, linchado, apuñalado,
            acuchillado, degollado, decapitado, estrangulado,
            mutilado, torturado, amenazado, insultado, acosado, humillado, retenido, maniatado, secuestrado, raptado,
            agredido, violado, matado, asesinado,
            abatido, ejecutado, atropellado, embestido, lanzado, arrojado, tirado, fabricado, almacenado, acumulado,
            escondido, ocultado, enterrado, transportado,
            trasladado, financiado, captado, reclutado, adoctrinado, difundido, compartido, publicado, colgado,
            reenviado, traducido, grabado, filmado,
            alojado, acogido, impreso, repartido, distribuido, localizado, prestado, entregado, envenenado, sustraído,
            fotografiado, espiado, izado, descolgado,
            arrancado, clavado, tapiado, bloqueado, ocupado, comprado, montado, manipulado, preparado, instalado,
            soltado, rociado, combatido, jurado lealtad, blandido, exhibido, dibujado,
            tallado, cortado, seccionado, pinchado, rajado, desmontado, liberado, simulado, colocado, descargado,
            predicado, vertido, enviado dinero,
            recaudado, blanqueado, suplantado, imitado, estrellado, perseguido, insultado, escupido, abierto fuego,
            cercado
        """
    ),
    "deedpast": """
        robó, robaron, hurtó, atracó, asaltó, asaltaron, hackeó, falsificó, estafó, serró, rompió, destrozó, saboteó,
        volcó, derribó, pintó, pintaron, profanó, incendió,
        incendiaron, quemó, quemaron, prendió, prendieron, dinamitó, tiroteó, disparó, dispararon, apedreó, golpeó,
        apuñaló, acuchilló, degolló, estranguló,
        mutiló, torturó, amenazó, amenazaron, secuestró, agredió, agredieron, violó, mató, mataron, asesinó, atropelló,
        embistió, lanzó, lanzaron, arrojó, arrojaron, fabricó, escondió,
        enterró, transportó, financió, captó, reclutó, difundió, compartió, publicó, colgó, tradujo, grabó, repartió,
        localizó, envenenó, clavó, clavaron, tapió,
        izó, rajó, pinchó, estrelló, empotró, irrumpió, irrumpieron, apaleó, saqueó, rapó, cercó
    """,
    "deednoun": forms(
        """
            robo, hurto, atraco, incendio, amenaza, agresión, ataque, atentado, daños, sabotaje, estafa, lesiones,
            falsificación, pirateo, profanación, secuestro,
            asesinato, homicidio, receptación, tráfico, enaltecimiento, captación, difusión, tenencia, fabricación,
            envío, financiación, apedreamiento, pintadas,
            extorsión, coacciones, desórdenes, allanamiento, intento, autoadoctrinamiento, colaboración, paliza, quema
        """,
        "s",
        "es",
    ),
    "weapon": """
        cuchillo, navaja, machete, hacha, espada, katana, sable, fusil, escopeta, pistola, ballesta, arco, martillo,
        bate, garrafa, bidón, granada, bomba, cinturón,
        revólver, kaláshnikov, cúter, cóctel, cócteles, botella, barra de hierro, motosierra, rifle, petardo, bengala,
        arpón, hoz, guadaña
    """,
    "device": """
        bomba, bombas, artefacto, artefactos, temporizador, temporizadores, detonador, detonadores, explosivo,
        explosivos, cinturón explosivo, cóctel molotov, cócteles molotov,
        paquete bomba, carta bomba, drones armados, chaleco
    """,
    "died": both(
        "muerto, fallecido, matado, ahogado, fusilado, abatido, asesinado, degollado, electrocutado, asfixiado, "
        "ahorcado, suicidado, desaparecido, "
        "inmolado, calcinado, despeñado, aplastado, atropellado"
    )
    + ", murió, murieron, falleció, fallecieron, se ahogó, se mató, se despeñó, desapareció, cayó en combate",
}
