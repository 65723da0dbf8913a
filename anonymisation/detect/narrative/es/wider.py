"""Rules for what may be told in any words, in Spanish: they hold on the form of the sentence more than on its words."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "occupation",
        """
        [@kin @child] (@c)? (,|es|era|fue|que es|que era|materno ,|materna ,|paterno ,|paterna ,) (un|una)? «
            (antiguo|antigua|ex)? %agent
            (de @c)? %post{0,1} »
        (fue|era|eran|fueron) (un|una|unos)? « %agent (de @c)? %post{0,1} » (?=[, @stop y en])
        [@kin] (,|son|eran|fueron) « %agent (de @c)? %post{0,1} »
        «
            (podando|injertando|vendiendo|repartiendo|cargando|limpiando|recogiendo|pintando|soldando|descargando|
            conduciendo|cuidando|sirviendo|fregando|cosiendo|
            ordeñando|pescando|montando|reparando|arreglando) (el|la|los|las)? @c » (?=[, @stop y en por para con])
        [@kin] (materno|materna|paterno|paterna)? « %agent » (?![@c])
        (él|ella|que|,|y|hombre|mujer|chico|chica) (es|era|fue|ha sido|había sido|sido) (un|una)? «
            (antiguo|antigua|aprendiz de)? %agent (de @c)? %post{0,1} »
        (como|de|oficio de|trabajo de|puesto de|contrato de|formación de|curso de|estudia para|título de|hace de|ejerce
            de|aprendiz de) « (?!@noagent)
            [@agent @occ @rareocc] (de @c)? %post{0,1} » (?=[, @stop en y con para desde hasta a])
        (un|una|el|la|del|al|antiguo|antigua|aprendiz de|de|era|es|su) « @rareocc (de @c)? %post{0,1} »
        [, @lpar @colon] « (?!@noagent)[@occ @rareocc] (de @c)? (en activo)? %post{0,1} » (?=[, @stop @rpar a])
        «
            (tiene|tenía|tienen|tenían|lleva|llevaba|llevan|regenta|regentaba|regentan|explota|gestiona|abrió|montó|
            heredó|cerró)
            (el|la|un|una|los|las)
            (pequeño|pequeña|viejo|vieja)? (?=[@venue bar tienda puesto taller kiosco quiosco estanco granja bodega
            molino camping hostal panadería frutería
            carnicería pescadería peluquería ferretería relojería churrería locutorio gestoría autoescuela gimnasio
            finca viñedo barco caseta tómbola
            tiovivo noria funeraria floristería librería taberna mesón])@c %post{0,2} »
        «
            (relojería|churrería|panadería|carnicería|pescadería|frutería|ferretería|funeraria|floristería|zapatería|
            sastrería|herrería|tintorería|vidriería|
            imprenta|cerrajería|taxidermia|joyería|armería|confitería|quesería|almazara|herboristería|mercería|
            peletería|tahona|marmolería)
            (%post)? »
        «
            (vende|vendía|venden|vendían|repara|reparaba|arregla|arreglaba|fabrica|fabricaba|cría|criaba|cultiva|
            cultivaba|pilota|reparte|repartía|restaura|
            restauraba|talla|esquila|ordeña|hierra|suelda|pesca|pescaba|recoge|recogía|descarga|borda|teje|forja|
            destila|conduce|conducía|afina|limpia|limpiaba|
            pinta|pintaba|lee|echa|toca|enseña|encuaderna|poda|coloca|pone|ponía|cose|cosía|maneja|cuida)
            (el|la|los|las|un|una|unos|unas)? (?![@abstract @person @func @child @kin libro libros
            nombre letra puerta radio tele música casa ropa])(@c){1,2} (?:de @c)? ((a|en|por|para|con) %short)? » (?=[,
            @stop y desde cuando pero que e los las cada todos @colon])
        (trabaja|trabajaba|curra|curraba|empleado|empleada|trabajó) « (en|para) (un|una|el|la|los|las)? (?![@abstract
            @func])(@c|@cap) %post{0,1} »
        """,
    ),
    *rules(
        "age",
        """
        (a|con|de|tiene|tenía|tendrá|cumplir|cumplió|cumplido|cumple|cumplirá|tenga|sus|los|apenas|casi)
            (ya|solo|sólo|apenas|casi|unos|sus|los)? « %years » (?!%notage)
        [niño niña chico chica hijo hija hijos hijas menor bebé hermano hermana crío cría gemelos mellizos @child]
            (,|de|@lpar) « (%n|un) (años|meses|semanas)? » (?=[, @stop @rpar y que en con])
        y [niño niña chico chica otro otra una uno] de « %n (años|meses)? »
        @cap [, @lpar] « %n (años|meses)? » (?=[, @stop @rpar])
        (cumple|cumplió|cumplirá|cumplir) « @num (y @num)? » (?=[, @stop])
        (edad) @colon? (de)? « %n (años)? »
        """,
    ),
    *rules(
        "sentence",
        """
        (condena|condenado|condenada|pena|prisión|cárcel|internamiento|medida|sentencia|reforma|libertad
            vigilada|impusieron|cayeron|cumple|cumplió|cumplido|cumplir|lleva|llevaba|
            pide|piden|ingreso|alejamiento|prohibición|suspendida|suspensión|orden) [^ @stop @colon]{0,9} « (%n|un)
            (años|año|meses|mes|días) (y (%n|un) (meses|mes|días|día))?
            (de (prisión|cárcel|internamiento|libertad vigilada|condena|reforma))? » (?!(de edad|sin|después|antes))
        « %n (de los|de sus|de las) %n (años|meses) (de condena)? »
        « %n (horas|jornadas) (de)? (trabajos|trabajo|tbc|servicio) (en beneficio de la comunidad|comunitarios)? »
        « %n (años|meses) (y (%n|un) (meses|día|días))? (de (prisión|cárcel|internamiento|reclusión|condena|libertad
            vigilada|aislamiento)|por (@deednoun)) »
        """,
    ),
    *rules(
        "only",
        """
        [el la los las del al un una] « (único|única|únicos|únicas) (?![@abstract @func])(@c){1,2}
            (que|de|del|en|con|sin|entre|a|por)
            [^ @stop , @colon y]{1,8} »
        [el la] « (único|única) (que|de|del|en|con|sin|entre) [^ @stop , @colon y]{1,7} »
        « (uno|una) de (los|las) (pocos|pocas|@num|únicos|únicas) (@c){1,2} [^ @stop , @colon y]{1,6} »
        """,
    ),
    *rules(
        "accident",
        """
        « @died (de|del|en|a|por|bajo|al|sobre|sin|con|cuando|durante|tras) %np ((durante|en|a|al|delante|sobre|cuando)
            (de)? %np)? »
        """,
    ),
    *rules(
        "kin fate",
        """
        « [@kin @child] (@c)? (,)? (@c ,)? (murió|falleció|desapareció|se ahogó|se mató|fue @died) [^ @stop , @colon
            y]{1,6} »
        """,
    ),
    *rules("sum", "« [@digits] (@bigword)? [@currency @money] (al mes|por mes|mensuales|a la semana|al día) »"),
    *rules(
        "accident",
        "« (se cayó|cayó|cayeron|se precipitó|se estrelló|fue atropellado|fue atropellada) "
        "(en|de|del|desde|por|contra) %np (, (delante|ante|a|en) (de)? %np)? »",
    ),
    *rules(
        "media",
        """
        «
            (reportaje|documental|artículo|artículos|noticia|programa|pódcast|película|libro|canción|foto|fotos|vídeo|
            vídeos|retrato)
            (sobre|dedicado a|dedicada a|en la portada de)
            (el|la|los|las|un|una)? (?!@func)[^ @stop , y que]{1,8} »
        « (@c|vídeo) en (youtube|tiktok|facebook|instagram|internet|telegram) (con %np)? »
        « (caso|juicio|escándalo|drama|crimen|asunto|lío) (de los|de las|de la|del) (?!@func)(@c){1,2} (%tail)? »
        « (salió|salieron|salía|apareció|aparecieron|sale|salen|vio|vieron|emitió|pusieron|sacaron) (en|por)
            (la|el|los|las|un|una|todas|todos)? (las|los)? (@c)? @media
            (nacional|local|regional|autonómica)? ([^ @stop , @colon y]{1,8})? »
        """,
    ),
    *rules(
        "mark",
        """
        « @c (de @c)? (en forma de|con forma de|que representa) (un|una|el|la)? (@c){1,2} ((en|sobre|detrás
            de|bajo|por) [@det]? [@body])? »
        « (@num)? @worn (@c){0,2} (de @c)? (en|sobre|detrás de|bajo|alrededor de|por) [@det ambas ambos] (@c)? [@body]
            (izquierdo|izquierda|derecho|derecha)? »
        « @mark (que|cuando) [^ @stop , @colon y]{1,8} »
        « @gait (cuando|si|al|desde|un poco) [^ @stop , @colon y]{0,5} »
        « @worn (con|sin) (el|la|los|las|un|una)? (@c){1,2} (cortado|cortada|rota|roto|quemado|quemada|bordado|bordada)
            »
        « @style (@c)? (que|con|en)? » (?=[, @stop y que con])
        « @pet (al|en el|sobre el|en) (hombro|bolsillo|cuello|brazo) »
        """,
    ),
    *rules(
        "body",
        """
        « (un|una)? (ojo|ojos|mechón|pelo) (@c)? [@colour] (y (el|la)? (otro|otra) [@colour])? »
        (le|les) « (falta|faltan|faltaba|faltaban) (un|una|@num|el|la|los|las|medio|media) (@c)? [@body] ((de|en)
            (la|el) (@c)? [@body] (@c)?)? »
        « (perdió|perdido|perdida|amputado|amputada|amputaron) (el|la|un|una|@num|los) [@body oído vista habla] (@c)?
            ((en|por|al|con) %np)? »
        « [@body] (izquierdo|izquierda|derecho|derecha)? (medio)?
            (arrancado|arrancada|cortado|cortada|amputado|amputada|paralizado|paralizada|roto|rota|torcido|torcida|
            quemado|quemada|
            mutilado|atornillado|atornillada|partido|partida|deforme|tatuado|tatuada|vendado|vendada) »
        « (mide|medía) (casi|más de)? (un metro|dos metros|@digits) (y)? (@num|@digits)? (metros)? »
        """,
    ),
    *rules(
        "honour",
        """
        « (dos veces|tres veces|doble|triple|antiguo|antigua|excampeón|excampeona|vigente)? [@champion] ((de|del|en)
            (la|el|los)? %short){1,2} »
        «
            (guardameta|portero|portera|capitán|capitana|jugador|jugadora|árbitro|árbitra|entrenador|entrenadora|
            delantero|cinturón
            negro|federado|federada|monitor|seleccionado|seleccionada)
            (de|del|en) (la|el)? (selección|equipo)? (@c|@nation)? (de)? [@sport @club @cap] »
        « selección (nacional|autonómica|provincial|@nation|@c) (de @sport)? »
        """,
    ),
    *rules(
        "possession",
        """
        « (toca|tocaba|tocar|tocado|aprende) (el|la|los|las)? [@instrument] (%tail)? »
        « @vehicle (@c|@cap){0,2} (color|de color)? [@colour] (@c)? (con %np (en %short)?)? »
        « (@c)? (pintado|pintada|pintados|pintadas|forrado|forrada|tuneado|tuneada) (de|con) (los|las)? (@c){1,2}
            (de|del) [@c @cap] »
        [un una su sus unos unas con] « @pet (amaestrado|amaestrada|blanco|blanca|negro|negra|tuerto|tuerta|@c)? »
            (?=[, @stop y])
        """,
    ),
    *rules(
        "quantity",
        """
        « [@num @digits @bigword]
            (alumnos|vecinos|habitantes|seguidores|suscriptores|socios|abonados|cofrades|casas|ovejas|cabras) (de %n
            países)? »
        « (@big|@bigword) (@bigword)? (?![@money @unit años personas por metros kilómetros horas minutos])[@c] »
        """,
    ),
    *rules(
        "kin fate",
        """
        « [@kin] de (uno|una) de (los|las)
            (testigos|víctimas|condenados|detenidos|acusados|autores|fallecidos|policías|huidos) »
        « [@kin] de (un|una|el|la) @c (al que|a la que|a quien|que) [^ @stop , @colon y]{1,5} »
        « [@kin] (de|del) (testigo|fiscal|juez|comisario|alcalde|jefe|imán|director) (@c)? »
        « [@kin @child] (@c)? (que)? (está|estaba|sigue|quedó|fue|fueron|se fue|se fueron|acabó) (también)?
            (preso|presa|detenido|detenida|encarcelado|muerto|enterrado|enterrada|
            condenado|condenada|desaparecido|desaparecida|huido|fugado|en prisión|en la cárcel) ((en|por|con|de)
            %short)? »
        """,
    ),
    *rules(
        "haunt",
        """
        « @dwelling (detrás|junto|sobre|en|al lado|cerca|al pie|frente|bajo|entre|al fondo|a orillas) (de|del|a|al)?
            %short »
        « (detrás de|detrás del|frente a|frente al|al lado de|al lado del|junto a|junto al|encima de|encima del|cerca
            de|cerca del|al pie de|debajo de|debajo del|tras|pasado) (la|el|las|los|un|una)?
            (antiguo|antigua|vieja|viejo)? @landmark (de %short)? »
        « (?=@cap)@chain (de|del|en) (la|el)? [@c @cap]{1,2} (de|del)? (@cap)? »
        @area (de|del|de la)? « (?!@func)@cap{1,3} »
        """,
    ),
    *rules(
        "day",
        """
        « (lunes|martes|miércoles|jueves|viernes|sábado|domingo|víspera|noche|día|tarde|semana|puente|fin de
            semana|madrugada|mañana) (de|del|de la|de los|de las) [@carnival @feast] (@year)? »
        [en por desde hasta para tras antes después durante de] (de|del|la|el|las|los)? « (?=@cap)[@carnival @feast]
            (de @cap|@year)? »
        [en por desde hasta para tras durante antes después] (de|del)? (la|el|las|los)? «
            (vendimia|matanza|romería|verbena|feria|cabalgata|ramadán|navidad|navidades|carnaval|carnavales|hogueras|
            semana
            santa|reyes) »
        [en desde hasta para a] (finales de|principios de|el|la|este|esta)? « (verano|invierno|primavera|otoño) »
        « (verano|invierno|primavera|otoño|lunes|martes|miércoles|jueves|viernes|sábado|domingo)
            (pasado|pasada|próximo|que viene) »
        « (horario de (invierno|verano)|cambio de hora) »
        « (vacaciones) de (navidad|semana santa|verano|pascua|invierno) »
        """,
    ),
    *rules(
        "small body",
        """
        [en de a para con] « (?=@cap)[la el los las] (?!@func)@cap{1,2} »
        @org (@c)? « (la|el|los|las)? (?!@func)@cap{1,3} ((de|del) (la|el)? @cap)? »
        @org [^ @stop ,]{1,6} , « (la|el|los|las) (?!@func)@cap{1,2} ((de|del) (la)? @cap)? » (?=[, @stop])
        """,
    ),
    *rules(
        "name",
        "[@kin compañero compañera amigo amiga vecino vecina] (@c)? , « (?!@func)@cap{1,2} » (?=[, @stop])\n"
        "(interno|interna|preso|presa|penado|penada) « (?!@func)@cap{1,2} ((el|la|al|ben|bin|del|de)? @cap)? »",
    ),
    *rules(
        "nickname",
        "(llaman|llamaban|llamo|llamaré|llamamos|llama|llamar|llame|apodan|apodaban|dicen|decían|conocen|conocido "
        "como|conocida como|apodado|apodada) "
        "[^ @stop @quote]{0,12} [@quote] « [^ @stop , @quote]{1,5} » [@quote]\n"
        "(papel|texto|informe|nombre|apodo|mote|alias) @colon? [@quote] « [^ @stop , @quote]{1,5} » [@quote]",
    ),
    *rules(
        "upbringing", "« (criado|criada|criados|criadas|educado|educada|acogido|acogida) por [@det sus] (?!@func)%np »"
    ),
    *rules(
        "offence",
        """
        (condenado|condenada|pena|prisión|cárcel|años|meses|preso|presa|detenido|detenida|imputado|imputada|
            investigado|investigada|acusado|acusada|juicio|sentencia|medida|denunciado|
            denunciada) [^ @stop @colon]{0,6} por « (haber)? (?!((un|el)?
            delito|la|el|los|terrorismo|su|eso|lo|pertenencia))%long »
        por haber « %long »
        (está|estaba|cumple|entró|cayó|preso|presa|dentro|condena|aquí) por « (?!(la|el|los|su|eso|lo|qué|un|una))%long
            »
        (ha|había|han|habían) (ya|luego|también)? « @deed (?!(que|a su lado|con él|su tiempo))%long »
        « @deedpast (fuego)? (?=[@det @num a contra con en varios todo])(?!(la cabeza|un suspiro|la palabra))%long »
        « (dejó|colocó|puso|abandonó|depositó|escondió|lanzó) (un|una|el|la|unos|unas|dos|tres) @device %long »
        (condenado|condenada|pena|prisión|cárcel|años|meses|preso|presa|detenido|detenida|acusado|entró|cayó|dentro|
            segunda|otro|vez)
            [^ @stop @colon]{0,8} por « @inf %long (y [^ @stop ,]{1,7})? »
        « @deednoun (de|del|a|contra|con|en) (?!(la|el)? @abstract)%np ((con|contra|a|en|por|ante) %short)? »
        « [^ @stop , @colon y @func]{0,2} con (el|la|un|una|su|dos)? @weapon [^ @stop , @colon y]{0,5} »
        « (montar|fabricar|colocar|poner|preparar|transportar|guardar|esconder|construir) (el|la|los|las|un|una|unos)?
            @device (%tail)? »
        « @device (en|bajo|junto|contra|para) %np »
        (hechos|delito|motivo|causa) @colon « %long »
        (intentó|intentaba|quería|pretendía|planeaba|amenazó con|proyectaba|preparaba|tentativa de) «
            (robar|quemar|volar|poner|atacar|matar|degollar|secuestrar|irse|viajar|disparar|
            apuñalar|golpear|sabotear|envenenar|lanzar|comprar|fabricar|huir|unirse) %long »
        """,
    ),
    *rules(
        "language",
        """
        (habla|hablaba|hablan|entiende|lee|escribe|canta|reza|cuenta|sueña|insulta|español|francés|árabe|en)
            (que|en|solo|mejor|también|siempre)? (y|el)? « (?!@nation)@rarelang »
        « (?!@nation)@rarelang »
        """,
    ),
    *rules(
        "religion",
        ("se « (ha convertido|convirtió|había convertido) (al islam)? » (?!en (un|una|su|lo|algo|el @c|los|las))"),
    ),
    *rules("name", "(abrazo|saludo|saludos|beso|besos|atentamente|cordialmente) , « (?!@func)@cap{1,3} »"),
    *rules(
        "nationality",
        "[@kin @child vino venido vuelto volvió regresó llegó llegado fue ido marchó huyó huido nació nacido "
        "nacida nacidos viajó vivió expulsado expulsada está estuvo] (ya|también|ambos|de nuevo)? "
        "(a|en|de|desde|para|hasta) « @country »",
    ),
    *rules(
        "body",
        """
        (tiene|tenía|con|sus|su|de) (el|la|los|las|un|una|sus|su)? « @body (muy|medio)? (?![@func @abstract])@c » (?=[,
            @stop y que desde])
        (lleva|llevaba|viste|vestía|con|siempre|nunca) (siempre|todavía|puesta|puesto)? [@det @num] « @cloth
            (de|con|a|en)? (?!@func)(@c){1,2} »
        """,
    ),
    *rules(
        "age",
        """
        , « %n años » (?=[, @stop @rpar])
        (?<![más menos cerca @num @digits]) de « (%n|%n y @num) años » (?=[, @stop @rpar y que con en])
        """,
    ),
    *rules(
        "coincidence",
        """
        « (día|noche|verano|invierno|año|mañana|semana|tarde) (en)? que (?!(él|ella|yo) (va|viene|puede))[^ @stop ,
            @colon]{2,9} »
        « (viral|se hizo viral|visto|vista|vistas|compartido|compartida) (por)? [@num @digits @bigword]{1,3} (de)?
            (veces|personas) »
        """,
    ),
    *rules(
        "nationality",
        """
        [@person @kin @child @occ @rareocc @agent un una unos dos] « (?![español española españoles españolas europeo
            europea])@nation » (?=[, @stop que de y llegado nacido nacida])
        [en a de desde hacia hasta para] « (?!@home)@country »
        """,
    ),
    *rules("small body", "[@quote] « (los|la|el|las)? (?!@func)@cap{1,4} » [@quote]"),
    *rules(
        "offence",
        """
        « (intento|tentativa|amenaza|amenazas|complot) de (?!@abstract)%np ((contra|a|en|con) %short)? »
        """,
    ),
    *rules("religion", "« @rarefaith »"),
    *rules("kin work", "« [@kin] (es|era|fue) (el|la) [@seat @field @faithrole @agent] (de %short)? »"),
]
