"""What is told of a person in passing, in Spanish: deeds to the end of the clause, trades, sums, relatives."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "offence",
        """
        (condenado|condenada|cumplió|cumple|años|meses|día|condena|pena|preso|presa|detenido|detenida|juzgado|prisión|
            cárcel|acusado|dentro) [^ @stop colon]{0,4} por « (haber)? (?!(la|el|los|terrorismo|su|un|una|eso|lo|
            pertenencia))%cl »
        (él|ella|chico|chica|hijo|hermano|que|quien|y) (había|habían|ha) «
            (grabado|difundido|robado|quemado|incendiado|
            atracado|apuñalado|golpeado|amenazado|traducido|compartido|vendido|escondido|falsificado|secuestrado|
            asaltado|pintado|profanado|saboteado|financiado|captado|fabricado|prestado|transportado|disparado|matado|
            lanzado|colgado) (?!(a su|con nosotros))%cl »
        """,
    ),
    *rules(
        "occupation",
        """
        (trabaja|trabajaba|trabajando|trabajó|trabajado|empleo|contrato|curro|puesto|formación) (de|como) « (?!(grupo|
            equipo|voluntario|mentor))@c{1,2} ((en|para|con) %short)? »
        (había sido|sido|fue|era|fueron) « (@occ|@rareocc|@soldier|patrón) (de @c)? ((en|del) %short)? »
        « (aprendiz|exguardia|expolicía|exlegionario) (de)? @c? »
        « (arregla|arreglaba|vende|vendía|repara|reparaba|cría|criaba|conduce|conducía|limpia|limpiaba|recoge|recogía|
            esquila|ordeña|pinta|pintaba|suelda|carga|reparte|repartía|pone|ponía) (un|el|los|las)? (redes|motos|
            coches|bicis|suelos|azulejos|tejados|paquetes|pan|pescado|fresas|aceitunas|naranjas|taxi|autobús|camión|
            cabras|ovejas|palomas|gallos|barcos|muebles|zapatos|relojes|trenes|escaleras|oficinas|helados|churros) »
        """,
    ),
    *rules(
        "sentence",
        "(cumplió|cumple|condenado a|condenada a|pena de|le cayeron|pasó dentro) « @num (años|meses) (y @num (meses|"
        "días))? (y un día)? »",
    ),
    *rules(
        "kin work",
        "« [@kin] (@occ|@soldier|@field|guardia civil|policía|militar|legionario|cura|concejal|alcalde) »",
    ),
    *rules(
        "kin fate",
        "« (murieron|murió|ahogaron|ahogó|desaparecieron|fusilaron|mataron) (@num|un|una|su|sus|a "
        "su|todos sus) @c ((en|"
        "de) %short)? »",
    ),
]
