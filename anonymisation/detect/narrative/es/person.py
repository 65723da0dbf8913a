"""Who somebody is, in Spanish: family, body, name, origin, faith, work, age."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "birth order",
        """
        « (el|la)? (hijo|hija)? [@rank @ordw] (hijo|hija)? (de|en) (una familia de|entre)? %num ([@sib])? »
        « (uno|una) de [@three] [@sib] »
        « (hijo|hija) (único|única) »
        « (hijo|hija) (mayor|menor|primogénito|primogénita) (de|del) (un|una)? [@c]{1,2} »
        """,
    ),
    *rules(
        "multiple birth",
        """
        « (su|sus|un|una|el|la)? (hermano|hermana|hermanos|hermanas|hijos|hijas)? (gemelo|gemela|gemelos|gemelas|
            mellizo|melliza|mellizos|mellizas|trillizos|trillizas|cuatrillizos) (idénticos|idéntico)? » (?!de
            (vigilancia))
        """,
    ),
    *rules(
        "many kin",
        """
        « (padre|madre|viudo|viuda|abuelo|abuela) de [@three]{1,2} ([@sib @child])? »
        « [@four] %adj{0,1} (hijos|niños|críos|chicos) » (?!(participaron|del))
        « tres %adj{0,1} (hijos|niños) (de|menores) %short »
        « [@three @four] %adj{0,1} [@manykin] »
        « dos (mujeres|esposas|hermanastros|medio hermanos) » (?!(del equipo|que))
        « familia de [@four] (hermanos|hijos) »
        « [@num un una] (hijos|hijas|hijo|hija) y [@num un una] (hijos|hijas|hijo|hija) »
        """,
    ),
    *rules(
        "kin age",
        """
        « (su|sus|un|una|@num|el|la) %adj{0,1} [@child @kin] (mayor|menor|pequeña|pequeño)? ,? de %n (años|meses) ((,|
            y) (de)? %n (años|meses)?){0,4} »
        « (sus|@num) [@child] ,? (de) %n ((,|y) (de)? %n){1,5} (años|meses) »
        « [@child] @lpar %n ((,|y) %n){0,5} (años)? @rpar »
        « (embarazada) (de (@num|su|sus|gemelos|mellizos) (meses|%short)?) »
        « [@poss] [@child] nació (en|durante|el|a) %short »
        « (dio a luz) (en|durante|a) %short »
        """,
    ),
    *rules(
        "kin fate",
        """
        « (su|sus|dos de sus|ambos|cuyo|cuya) %adj{0,1} [@kin] (también)? (fue|fueron|está|estaba|están|ha sido|había
            sido|han sido|murió|,)? (también)? ([@fate]|en la cárcel|en prisión|preso|cumpliendo condena) ((también|
            en|a|por|durante|cuando|de) %short)? »
        « (su|sus) %adj{0,1} [@kin] (también)? (cumple|cumplía) (condena|@num) (@c)? »
        « (su|sus|ambos) %adj{0,1} [@kin] (se)? (murió|murieron|cayó|pereció|desapareció|ahogó|suicidó|ahorcó|
            combatió|quitó la vida) (en|a|de|por|durante|cuando|bajo) (un|una|la|el|los)? %short ((en|de) %short)? »
        « (perdió|perdido) (a)? (sus|su|@num|ambos|dos de sus) %adj{0,1} [@kin] (en|por|durante|a) %short »
        « (la|el)? (muerte|asesinato|suicidio|ejecución|desaparición) de (su|sus) %adj{0,1} [@kin] »
        """,
    ),
    *rules(
        "kin work",
        """
        « (el|la|un|una)? (hijo|hija|viuda|viudo|sobrino|sobrina|nieto|nieta|mujer) (de|del) (un|una|la)? %adj{0,1}
            [@occ @field @celebrity @soldier @seat @faithrole] (@fame|@nation)? ((de|del|en) %short)? »
        « (su|cuyo|cuya) %adj{0,1} [@kin] ,? (es|era|fue|que es|que era)? (un|una|el|la|también|antiguo|antigua)?
            %adj{0,1} [@occ @field @celebrity @soldier @seat @faithrole] (muy)? (@fame|@c)? ((de|del|en) %short)? »
        « (su) %adj{0,1} [@kin] (tiene|tenía|regenta|regentaba|dirige|dirigía|cría|criaba|posee) (un|una|la|el)
            %adj{0,1} [@venue @club @pet @scale] (@c|de %short)? ((en|del|junto) %short)? »
        « (de) una (conocida|famosa|rica|noble|influyente|adinerada) familia ((de|del) %short)? | de una familia
            (muy)? (conocida|famosa|rica|noble|influyente|adinerada) ((de|del) %short)? »
        [@kin] [@cap]{1,2} , « (un|una|el|la)? [@occ @field @celebrity @soldier @seat @faithrole] » (?=[, @stop])
        """,
    ),
    *rules(
        "marriage",
        """
        « (casado|casada|divorciado|divorciada|viudo|viuda|casó) (dos|tres|cuatro) veces »
        « (dos|tres|cuatro) veces (casado|casada|divorciado|divorciada|viudo|viuda) »
        « (su) (@ordw|primera|primer|tercera) (mujer|esposa|marido|matrimonio) »
        « (casado|casada|casó|prometido) (con)? su (primo|prima|sobrina|compañero de celda|abogada|funcionaria|
            profesora) (@c)? »
        « (casaron|casada|casado|casó) (a la fuerza|a los %age|a los @old|por skype|por teléfono|en prisión|en la
            cárcel|por poderes) »
        « (matrimonio) (forzado|concertado|por poderes|forzoso) ((a|con) %short)? »
        « (polígamo|poligamia|bígamo|viuda de guerra|tres esposas) »
        « (casado|casada|casó) con (un|una) %adj{0,1} [@occ @nation @person] (@c)? »
        """,
    ),
    *rules(
        "upbringing",
        """
        « (adoptado|adoptada|adoptados) ((en|de|por|cuando|a) %short)? »
        « (hijo|hija|niño|niña) (adoptivo|adoptiva|adoptado|adoptada|expósito) ((de|en) %short)? »
        « (huérfano|huérfana|huérfanos) (de (padre|madre|guerra)|desde los @num años|a los @num años|desde %short)? (y
            madre)? »
        « (se crió|criado|criada|creció|crecido|nacido|nacida|nació) (en|sobre|a bordo de) (un|una|el|la) %adj{0,1}
            [@home @campus] (@c)? ((de|en|junto) %short)? »
        « (criado|criada|educado|educada|crió) (por|con) (su|sus|una|unas) (abuela|abuelos|abuelo|tía|tío|hermana|
            monjas|padres sordos) (@c)? »
        « (@num|varias) (familias de acogida|hogares de acogida|centros de menores) »
        """,
    ),
    *rules(
        "mark",
        """
        « (un|una|el|la|su|sus|@num)? %adj{0,1} [@mark] (@c){0,2} ((en forma de|que representa|de|del|con) (un|una)?
            [@c @cap]{1,2})? (en|sobre|por|alrededor|detrás|bajo|a lo largo|encima) (de)? (el|la|los|las|su|ambas|
            ambos|del)? [@body] (@c)? »
        « (un|una|el|la|@num)? %adj{0,1} [@mark] (de|del|en forma de|con) (un|una)? [@c @cap]{1,2} »
        « (@c){0,1} (tatuado|tatuada|tatuados|tatuadas) (en|sobre|detrás) (el|la|los|las|su|de la|del)? [@body] (@c)?
            »
        « (el|la|los|las|su|sus)? [@body] (tatuado|tatuada|tatuados|tatuadas|quemada|quemado|desfigurada|marcada) »
        « (cubierto|cubierta|lleno|llena) de (tatuajes|cicatrices|quemaduras) »
        « (una|la)? (esvástica|calavera|telaraña|lágrima|cruz celta|águila) (tatuada)? en (el|la|los|las) [@body]
            (@c)? »
        « [@mark] (visible|grande|enorme|larga|profunda|llamativa|llamativo) | (gran|enorme|larga) [@mark] »
        """,
    ),
    *rules(
        "body",
        """
        « (le)? (falta|faltan|faltaba|faltaban) (un|una|@num|el|la|los|las) %adj{0,1} [@body] (@c)? ((de) (la|el)
            (mano|pie) (@c)?)? »
        « (perdió|perdido|amputaron|amputado|amputada) (un|una|el|la|@num|su|dos) %adj{0,1} [@body] (@c)? ((en|de|por)
            %short)? »
        « (sólo|solo) (tiene|tenía|conserva) [@num un una] (dedos|ojo|pierna|brazo|mano|oreja|riñón) (@c)? »
        « (un|una|con|su|en|el|la)? (un|una)? [@style] (@c)? » (?!general)
        « (ciego|ciega|sordo|sorda) (de) (un|nacimiento) (ojo|oído)? (@c)? »
        « (camina|caminaba|anda|andaba) con (un|una|muletas) (bastón|muleta|andador)? »
        « [@gait] »
        « (el|su|la|de|con)? %adj{0,1} [@hair] (muy)? [@haircol] ((y|hasta) (la|el)? %adj{1,1})? »
        « (larga|larguísima|espesa) (barba|melena|cabellera) (@haircol)? »
        « (mide|medía|de|con) (casi|más de)? (dos|@digits|un) (metro|metros) (%n)? (de alto|de altura|de estatura)? »
            (?=[, @stop y]) (?<!de)
        « (mide|medía) (casi|más de)? (dos|@digits|un) (metro|metros) ((y|con)? %n)? »
        « (pesa|pesaba) (casi|más de)? %n (kilos|kg) »
        « (excepcionalmente|extremadamente|llamativamente|extraordinariamente) (alto|alta|bajo|baja|gordo|gorda|
            delgado|delgada|guapo|guapa) »
        """,
    ),
    *rules(
        "voice",
        """
        « (muy)? [@speech] »
        « (con|tiene|tenía|por)? (un|su) (fuerte|marcado|inconfundible|cerrado)? acento (@nation|andaluz|gallego|
            cerrado|muy marcado|marcado|inconfundible|gaditano|canario|del norte|del sur|@c) »
        « (una|su|con) voz (ronca|aguda|muy aguda|áspera|cascada|chillona|de pito|cavernosa|nasal|grave) »
        """,
    ),
    *rules(
        "habit",
        """
        « (siempre|constantemente) (lleva|llevaba|viste|vestía|va|iba) (con|de)? %np (%tail)? »
        « (lleva|llevaba|viste|vestía) siempre (con|de)? %np (%tail)? »
        « (reconocible|conocido|conocida|inconfundible) por (su|sus|llevar) %short »
        « (un|una|su|con) (gorra|gorro|sombrero|boina|turbante|pañuelo|botas|capa|poncho|chaqueta|abrigo) (@colour|de
            cuero|de vaquero) »
        """,
    ),
    *rules(
        "health",
        """
        « (una|un|la|el|su|grave|de)? [@illness] »
        « (una|un|la) (enfermedad|dolencia|malformación|cáncer|trastorno|alergia|forma) ((de|del|de la) %short|@c)?
            (rara|raro|hereditaria|incurable|genética|congénita|poco común) (@c|(de|del) %short)? »
        « (enfermedad|síndrome) de @cap{1,2} »
        « cáncer de %short »
        « alérgico (a|al|a la|a los) (?!(autoridad|normas)) [@c] »
        """,
    ),
    *rules(
        "nickname",
        """
        (llaman|llama|llamaban|llamaba|apodan|apodaron|apodaban|dicen|decían|conocen|conocían) (todos|simplemente|
            allí|aquí|como)? "? « (el|la)? @cap{1,3} » "?
        (llaman|llama|llamaban|llamaba|apodan|apodaron|apodaban) (todos|simplemente|allí|aquí)? " « [@w @c @cap
            @digits]{1,4} » "
        (le|lo|la) (llaman|llamaban|apodan|apodaron|dicen|decían) (todos|allí|aquí)? « (el|la) (?!(atención)) [@c
            @cap]{1,2} » (?![@c])
        (apodado|apodada|alias|apodo|mote|sobrenombre|seudónimo|nombre de guerra|nick|rebautizado) (es|era|de|,|:|en
            la red)? (es|era)? "? « (el|la)? @cap{1,3} » "?
        (apodado|apodada|alias|apodo|mote|sobrenombre|seudónimo|nombre de guerra) (es|era|de|,|:)? " « [@w @c @cap
            @digits]{1,4} » "
        (apodado|apodada) « (el|la) @c »
        (conocido|conocida) (por todos|en el módulo|en la cárcel|en el pueblo|en las redes|entre los internos)? como
            "? « (el|la)? @cap{1,3} » "?
        (bajo|con|usaba) (el|un) (nombre|seudónimo|alias|apodo|nombre falso|sobrenombre) (de)? "? « (el|la)? @cap{1,3}
            ((de|del) (la|el)? @cap)? » "?
        (responde|respondía) al (nombre|apodo|alias) de "? « @cap{1,3} » "?
        « (abu|umm|oum) @cap{1,3} »
        """,
    ),
    *rules(
        "nationality",
        """
        « de (origen|ascendencia|nacionalidad|familia|padres|madre|padre|etnia) [@nation] »
        « (origen|nacionalidad|raíces|pasaporte|ascendencia) [@nation] »
        « (es|era|soy) (un|una|medio|mitad)? [@nation] » (?![@c])
        « (un|una|el|la|este|@num) (joven)? [@person @kin @occ @soldier] [@nation] »
        « (un|una|este|@num) (joven)? [@nation] » (?=[, @stop que de llegado llegada nacido nacida con])
        « (su|sus) [@kin] [@nation] »
        « [@nation] [@nation] »
        « (nació|nacido|nacida|criado|criada|oriundo|oriunda|natural) (y criado)? (en|de) (el|la)? @cap{1,3} »
        « (huyó|llegó|llegado|llegada|vino|emigró|huido) de @cap{1,2} (a|en|con|como|de niño|solo|cuando) %short? »
        « (un|una|el|la) [@ethnic] » (?=[, @stop que de])
        « (doble|segunda) nacionalidad | apátrida »
        """,
    ),
    *rules(
        "language",
        """
        « (habla|hablaba|entiende|reza|rezaba|canta|hablando) (sólo|solo|solamente|únicamente|perfectamente|apenas)?
            (en)? [@rarelang] »
        « (habla|hablaba) [@three] (idiomas|lenguas) »
        « (lengua materna) (es|era|,)? (el)? [@rarelang @nation] »
        « (intérprete|hablante|nativo) (de) [@rarelang] »
        """,
    ),
    *rules(
        "religion",
        """
        « (convirtió|convertido|convertida|conversión|convertirse|converso) (al|a la) [@faith] ((a|en|durante|tras|de)
            (los|la)? %short)? »
        « (un|una|joven|reciente|la|el) (joven|reciente)? (converso|conversa) »
        « (un|una|antiguo|antigua|ex|el|la)? (antiguo|antigua|ex|exmonja) [@faithrole] ((de|en) %short)? »
        « (un|una) [@faithrole] (convertido|convertida|conversa|converso|exclaustrado|secularizado) »
        « (es|era|hizo|hecho|criado como|criada como|educado como|nacido|se declara) (un|una)? [@faith] (practicante|
            convencido|devoto|devota|ferviente)? » (?![@c])
        « (un|una|su|sus) [@person @kin familia hogar] (muy)? [@faith] (practicante|muy estricta|estricta|devota|
            rigorista)? »
        « (criado|criada|educado|educada|creció|bautizado|bautizada) (entre|en|como|con|por) (los|un|una|la|el)?
            (familia|ambiente|hogar|iglesia)? [@faith] (estricta|practicante)? »
        « (bautizado|bautizada|circuncidado) (en|a|de) %short »
        « (sabe|recita|memorizó) (el corán|la biblia) de memoria | peregrinación a (la)? @cap »
        """,
    ),
    *rules(
        "occupation",
        """
        « (trabajó|trabajaba|trabaja|trabajado|trabajando|formado|formada|empleo|puesto|aprendiz|contratado|oficio|
            prácticas|curso) (antes|durante años|ilegalmente)? (como|de) (un|una)? [@occ @soldier @faithrole] ((en|
            del|de) (el|la|un|una)? %short)? »
        « (es|era|fue|hizo) (un|una|durante años)? (antiguo|antigua|ex)? [@occ @soldier] (de (profesión|oficio|
            formación)|@nation|jubilado)? ((en|del|de) %short)? » (?![@c])
        « (un|una|el|la|como)? (antiguo|antigua|ex|exmilitar|jubilado) [@occ @soldier @seat @post @field] (@nation)?
            ((de|del|en) %short)? »
        « (un|una|el|la|único|única) [@rareocc] ((de|del|en) %short)? »
        « [@occ] de (profesión|oficio|formación) »
        « (regenta|regentaba|tiene|tenía|abrió|dirigía|heredó|montó|llevaba) (un|una|su|el|la) (pequeño|pequeña)?
            (panadería|carnicería|restaurante|taller|kebab|frutería|bar|peluquería|pizzería|granja|locutorio|librería|
            autoescuela|gimnasio|empresa|hotel|puesto|tetería|tienda|barbería) (@c|de %short)? ((en|junto|del|cerca)
            (a|de)? %short)? »
        """,
    ),
    *rules(
        "office",
        """
        « (fue|era|elegido|elegida|el|la|antiguo|antigua|como|un|una) (brevemente|un tiempo)? [@seat] (de|del|en|por)
            (la|el)? %short »
        « (fue|era|elegido|elegida|antiguo|antigua) (brevemente|un tiempo)? (un|una)? [@seat] » (?!y)
        « (candidato|candidata|presentó) (se)? (a|al|a la|para) %short » (?<!programa)
        « (el|la|un|como) (antiguo)? [@post] (del|de la|de|de los) (nuestro)? ([@club]|@cap|pueblo|escuela) (@c|de
            %short)? »
        « (el) (cura|médico|panadero|herrero|cartero|maestro|alcalde|veterinario|boticario|tonto) (del pueblo|del
            valle|de la isla|de la aldea) »
        """,
    ),
    *rules(
        "education",
        """
        « (estudió|estudiaba|estudiar|estudiado|estudiante|estudios|licenciado|licenciada|doctorado|doctor|máster|
            carrera|grado|título|años|año|graduado) (de|en)? (%n años de|la carrera de)? [@subject] ((en|por) (la|el)?
            %short)? »
        « (un|una|su) (título|licenciatura|doctorado|máster|grado) (de|en) [@c]{1,2} »
        « (estudió|estudiaba|expulsado|expulsada|alumno|alumna|pasó|entró|dejó|graduado|interno) (en|de|por) (la|el|
            un|una) [@campus] (de %short|@c)? ((en|de) @cap)? »
        """,
    ),
    *rules(
        "club",
        """
        « (juega|jugaba|jugó|canta|cantaba|boxea|boxeaba|entrena|entrenaba) (de %short)? (en|con|para) (el|la|un|una|
            su)? ([@club]|@cap{1,2}|primera división|segunda división|tercera) (de|del|@c)? (%short)? »
        « (portero|guardameta|capitán|delantero|batería|cantante|tesorero|miembro|presidente|guitarrista|socio) (del|
            de la|de un|de una|en un|de) (@c)? [@club] (de|del|@c)? (%short)? »
        """,
    ),
    *rules(
        "army",
        """
        « (sirvió|servicio|alistó|alistado|combatió|soldado|oficial|sargento|cocinero|desertó|años|médico) (@num
            años)? (en|de|del|con) (el|la|las|los) [@army] (@nation|@c)? ((en|como|durante) %short)? »
        « (un|una|antiguo|antigua|ex|el)? (antiguo|ex)? (paracaidista|legionario|francotirador|mercenario|desertor|
            objetor de conciencia|niño soldado|piloto de caza|artificiero|exmilitar|veterano de guerra|excombatiente|
            reservista|guerrillero) ((de|del|en) %short)? »
        """,
    ),
    *rules(
        "possession",
        """
        « (cría|criaba|adiestra|tiene|tenía|con|su|un|una) (un|una|sus|su|@num)? %adj{0,1} [@pet] (@c)? »
        « (toca|tocaba|tocar|tocado|aprendió) (a tocar)? (el|la)? [@instrument] ((en|con) %short)? »
        « (conduce|conducía|vive|vivía|duerme|dormía|tiene|tenía|llegó|vino|en) (en)? (un|una|su) (viejo|vieja|
            antiguo)? [@oddvehicle] (@c)? »
        « (un|una|su|en) [@vehicle] [@colour] »
        """,
    ),
    *rules(
        "age",
        """
        [hombre mujer joven chico chica interno interna preso recluso estudiante persona] (,)? « (de)? %age »
        « , de %age , »
        « (a los|con|desde los|cumplió|cumplir|tiene|tenía|cumplidos los|apenas) (sólo|solo|apenas|los)? %age » (?!(de
            (prisión|cárcel|condena|reclusión|antigüedad|matrimonio|servicio|experiencia)|y @num meses de))
        « (a los|desde los|con) (@teen) » (?=[, @stop se y no ya le])
        « (cumplió|cumplía) los (@teen) (en (prisión|la cárcel))? »
        « (nacido|nacida|nació) en [@year] »
        @lpar « %age » @rpar
        """,
    ),
]
