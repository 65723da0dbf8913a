"""Spanish."""

from anonymisation.detect.languages import Language, lexicon, words
from anonymisation.detect.languages.inflection import as_written, forms, replaced


def both(text: str) -> str:
    """Masculine and feminine, singular and plural."""
    pairs = (("o", "a"), ("or", "ora"), ("és", "esa"), ("ín", "ina"), ("án", "ana"), ("ón", "ona"), ("ero", "era"))
    plurals = (("és", "eses"), ("ón", "ones"), ("án", "anes"), ("or", "ores"), ("l", "les"), ("í", "íes"))
    return forms(replaced(text, *pairs), "s") + ", " + replaced(text, *plurals)


DEMONYMS = (
    both(
        """
            checheno, kurdo, marroquí, turco, somalí, sirio, iraquí, iraní, afgano, tunecino, argelino, libio,
            egipcio, yemení, polaco, ruso, ucraniano, bosnio, serbio, croata, albanés, albanokosovar, kosovar,
            pakistaní, paquistaní, indio, indonesio, nigeriano, sudanés, eritreo, etíope, francés, alemán, belga,
            holandés, neerlandés, británico, inglés, escocés, irlandés, danés, sueco, noruego, finlandés, italiano,
            griego, búlgaro, rumano, húngaro, checo, eslovaco, georgiano, armenio, azerí, uzbeko, tayiko, kazajo,
            kirguís, uigur, bereber, rifeño, palestino, libanés, jordano, israelí, senegalés, maliense, congoleño,
            ghanés, ruandés, tamil, chino, vietnamita, daguestaní, brasileño, mexicano, colombiano, venezolano,
            ecuatoriano, peruano, boliviano, argentino, chileno, dominicano, cubano, hondureño, salvadoreño,
            estadounidense, canadiense, australiano, portugués, austriaco, suizo, saharaui, gitano, yazidí, gambiano,
            mauritano, guineano, filipino, ecuatoguineano, japonés, gallego, vasco, catalán
        """
    )
    + ", marroquíes, iraquíes, iraníes, somalíes"
)

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1, "feb": 2,
    "abr": 4, "jun": 6, "jul": 7, "ago": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dic": 12,
}  # fmt: skip

LANGUAGE = Language(
    code="es",
    name="Spanish",
    months=MONTHS,
    weekdays=words("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
    short_weekdays=words("lun, mié, jue, vie, sáb, dom"),
    seasons=words("primavera, verano, otoño, invierno"),
    date_joiners=words("de, del"),
    day_suffixes=words("º, ª, o"),
    year_words=words(
        """
            en, desde, de, del, hasta, antes de, después de, entre, y, año, el año, años, hacia, finales de,
            principios de, a, nacido en
        """
    ),
    parts_of_year=words(
        "principios de, mediados de, finales de, a principios de, a mediados de, a finales de, comienzos de"
    ),
    roughly=words("hacia, alrededor de, en torno a, sobre, los años, años, el año"),
    every=words("cada, todos los, un, algunos"),
    parts_of_day=words("mañana, tarde, noche, mediodía, madrugada"),
    feasts=words(
        """
            Nochebuena, Nochevieja, Navidad, Año Nuevo, día de Reyes, Reyes, Semana Santa, Viernes Santo, Domingo de
            Ramos, Pascua, Ramadán, fin del Ramadán, Fiesta del Cordero, Todos los Santos, San Juan, Carnaval, San
            Valentín, Día de la Madre, Sant Jordi, Diada
        """
    ),
    titles=words(
        """
            Sr, Sra, Srta, Sres, Señor, Señora, Señorita, Don, Doña, D, Dña, Dr, Dra, Prof, Profesor, Profesora,
            Doctor, Doctora, Lic, Padre, Fray, Sor, Hermana, Hermano, Monseñor, Imán, Jeque, Capitán, Comandante,
            Teniente, Coronel, General, Sargento, Cabo, Inspector, Comisario, Tía, Tío
        """
    ),
    roles=words(
        """
            juez, jueza, presidente, presidenta, abogado, abogada, letrado, letrada, fiscal, testigo, policía, guardia
            civil, agente, inspector, inspectora, comisario, director, directora, médico, médica, psiquiatra,
            psicólogo, psicóloga, enfermero, enfermera, cirujano, maestro, maestra, profesor, profesora, imán,
            capellán, sacerdote, cura, pastor, mentor, mentora, educador, educadora, trabajador social, trabajadora
            social, tutor, tutora, jurista, funcionario, funcionaria, ministro, alcalde, alcaldesa, concejal,
            secretario, perito, perita, notario, intérprete, periodista, acusado, acusada, sospechoso, víctima,
            cliente, vecino, vecina, compañero, compañera, amigo, amiga, casero, jefe, jefa, compañero de celda,
            cómplice, captador, predicador, vigilante, entrenador, terapeuta, coordinador, coordinadora, interno,
            interna, preso, presa, voluntario, voluntaria
        """
    ),
    relations=words(
        """
            hermano, hermana, madre, padre, mujer, marido, hijo, hija, tío, tía, primo, prima, sobrino, sobrina,
            abuela, abuelo, nieto, nieta, pareja, novia, novio, esposa, esposo, prometida, prometido, padrastro,
            madrastra, hermanastro, hermanastra, gemelo, gemela, exmujer, exmarido, suegra, suegro, cuñado, cuñada,
            padres, hijos, hijas, hermanos, hermanas, niños, niño, niña, bebé, mamá, papá
        """
    ),
    name_openers=words(
        """
            llamado, llamada, de nombre, apodado, apodada, alias, conocido como, conocida como, se llama, se llamaba,
            se hace llamar, responde al nombre de, bajo el nombre de, nacido, apellidado
        """
    ),
    demonyms=as_written(DEMONYMS),
    national_words=words(
        "nacionalidad, origen, ciudadano, ciudadana, ascendencia, pasaporte, raíces, etnia, súbdito, natural"
    ),
    faiths=words(
        """
            musulmán, musulmana, musulmanes, suní, chií, aleví, salafista, sufí, ahmadí, cristiano, cristiana,
            cristianos, católico, católica, protestante, ortodoxo, ortodoxa, judío, judía, judíos, hindú, sij,
            budista, yazidí, druso, testigo de Jehová, testigos de Jehová, mormón, bautista, pentecostal, evangélico,
            evangélica, adventista, copto
        """
    ),
    place_prepositions=words("en, a, de, desde, hacia, hasta, cerca de, por, entre, fuera de, junto a, alrededor de"),
    place_nouns=words(
        """
            ciudad, pueblo, aldea, barrio, distrito, municipio, provincia, comarca, región, comunidad, isla, valle,
            pedanía, urbanización, aeropuerto, estación, plaza, puente, parque, río, lago, sierra, montaña, costa,
            bahía, puerto, bosque, mercado, campamento, cuartel, frontera, autopista, polígono, localidad
        """
    ),
    street_after=(),
    street_before=words(
        """
            calle, avenida, avda, plaza, paseo, camino, carretera, ronda, travesía, callejón, pasaje, glorieta,
            cuesta, bulevar, rambla, vía, urbanización, polígono, barriada, carrer, plaça, c/, alameda, costanilla,
            corredera, rúa
        """
    ),
    address_words=words(
        """
            piso, apartamento, apto, bloque, portal, escalera, puerta, apartado de correos, celda, habitación, planta,
            número
        """
    ),
    court_nouns=words(
        "juzgado, tribunal, audiencia, sala, sección, audiencia provincial, tribunal superior, corte, fiscalía"
    ),
    prison_nouns=words(
        """
            prisión, cárcel, centro penitenciario, centro de inserción social, centro de menores, establecimiento
            penitenciario, penal, penitenciaría, hospital psiquiátrico penitenciario, centro de internamiento de
            extranjeros, reformatorio
        """
    ),
    health_nouns=words(
        "hospital, clínica, centro de salud, ambulatorio, sanatorio, centro de salud mental, residencia, dispensario"
    ),
    school_nouns=words(
        "escuela, colegio, instituto, universidad, facultad, academia, conservatorio, internado, guardería, ies, ceip"
    ),
    faith_nouns=words(
        """
            mezquita, iglesia, sinagoga, templo, catedral, monasterio, parroquia, capilla, convento, ermita, oratorio,
            basílica
        """
    ),
    authority_nouns=words(
        """
            ministerio, consejería, departamento, dirección, oficina, agencia, policía, guardia civil, comisaría,
            fiscalía, comisión, comité, consejo, autoridad, inspección, administración, gobierno, parlamento,
            generalitat, junta, servicio, servicios, embajada, consulado, ayuntamiento, diputación, delegación,
            subdelegación, ejército, brigada, batallón, regimiento, mossos
        """
    ),
    organisation_nouns=words(
        """
            fundación, asociación, partido, sindicato, federación, empresa, sociedad, banco, caja, periódico, diario,
            revista, radio, televisión, club, grupo, red, centro, movimiento, frente, liga, organización, bufete,
            fábrica, hotel, restaurante, bar, tienda, supermercado, panadería, taller, gimnasio, museo, biblioteca,
            teatro, editorial, proyecto, programa, albergue, casa, cooperativa, peña, cofradía, hermandad, coro,
            banda, entidad
        """
    ),
    company_forms=words("SA, S.A., SL, S.L., SLU, S.L.U., SAU, SCP, S. Coop., CB"),
    name_joiners=words("de, del, la, el, los, las, y, e, para, por, en, a, al"),
    generic_bodies=words(
        """
            Tribunal Supremo, Tribunal Constitucional, Audiencia Nacional, Audiencia Provincial, Ministerio del
            Interior, Ministerio de Justicia, Instituciones Penitenciarias, Junta de Tratamiento, Juzgado de
            Vigilancia Penitenciaria, Congreso de los Diputados, Senado, Fiscalía, Defensor del Pueblo, Comisión
            Europea, Parlamento Europeo, Unión Europea, Consejo de Europa, Naciones Unidas, Cruz Roja, Europol,
            Interpol, Policía Nacional, Guardia Civil, Policía Local, Seguridad Social, Servicios Sociales
        """
    ),
    number_words=words(
        """
            no, n.º, nº, núm, número, #, expediente, exp, caso, causa, ref, referencia, id, nis, interno, preso,
            pasaporte, nie, dni, matrícula, registro, diligencias, procedimiento, decisión, cuenta, tarjeta, carné,
            póliza, cliente, factura, ejecutoria, sumario
        """
    ),
    units=words(
        """
            año, años, mes, meses, semana, semanas, día, días, hora, horas, minuto, minutos, euro, euros, pesetas,
            dólares, libras, km, kilómetros, metros, kilos, kg, gramos, por ciento, personas
        """
    ),
    number_names=words(
        """
            un, uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce,
            quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiún, treinta, cuarenta, cincuenta
        """
    ),
    abbreviations=lexicon(
        """
            sr sra srta sres d dña dr dra lic prof art avda c cía etc ej fdo gral n núm p pág págs pza ref st sta tel
            ud uds vd vol aprox
        """
    ),
    stopwords=lexicon(
        """
            a acaso además ahí ahora al algo alguien algún alguna algunas algunos allí ambos ante antes apenas aquel
            aquella aquello aquí así aun aún aunque ayer bajo bien cada casi cerca como cómo con contra cual cualquier
            cuando cuándo cuanto cuatro cuenta cuyo da de debe debido decía del dentro desde después detrás dice dijo
            donde dónde dos durante e el él ella ellas ellos en encima entonces entre era eran es esa esas ese eso
            esos esta está estaba estas este esto estos fin finalmente fue fueron fuera ha había han hasta hay he
            hemos hola hoy hubo igual incluso la las le les lo los luego llegó más me menos mi mientras mis mismo
            mucha muchas mucho muchos muy nada nadie ni ningún ninguna no nos nosotros nuestra nuestro nunca o os otra
            otras otro otros para pero poco por porque primera primero pronto pues que qué quien quién quienes quizá
            quizás se sea según segundo seis señor señora ser si sí siempre sin sino sobre sólo solo son su sus
            también tampoco tan tanto te tenía tercero tiene toda todas todavía todo todos tras tres tu tuvo u un una
            unas uno unos usted ustedes va vez y ya yo madre padre hermano hermana familia pregunta preguntas
            situación resumen interno juez equipo
        """
    ),
    also_common=lexicon(
        """
            mar abril julio mayo paz luz sol dolores consuelo esperanza rosa rosario pilar mercedes concepción ángel
            jesús victoria gloria alba aurora nieves reyes salvador santos justo bueno blanco rubio moreno castaño
            rojo calvo delgado bravo leal gallardo guerra rey conde herrero zapatero pastor molinero guerrero marino
            vaca cordero león lobo toro gallo flores campo campos ríos sierra costa montes prado iglesia castillo
            torre torres fuente fuentes puente casa casas cruz viernes domingo real ronda burgos león palma cuenca
            lugo toledo
        """
    ),
)
