"""Invented sentences in Spanish. What is in [[ ]] tells who it is; nobody in them exists."""

TELLING = {
    "family": """
        Es [[el menor de nueve hermanos]] y habla poco.
        Su [[hermano gemelo]] no quiere verlo.
        Volvió con [[cinco hijos]] y sin papeles.
        Habla mucho de [[su hija de tres años]].
        [[Su hermano fue asesinado en Alepo]] cuando él iba al instituto.
        [[Su primo también está en la cárcel]], dos galerías más allá.
        Es [[el hijo de un pastor]] y se sabe los salmos.
        [[Su padre es un imán conocido]] en la zona.
        Tiene [[tres esposas]], una de ellas en el extranjero.
        Fue [[adoptado en Rumanía]] con seis meses.
        Está [[divorciado dos veces]] y no quiere volver a casarse.
        Su padre [[murió en un derrumbe de la mina]].
        Fue [[criada por unas monjas]].
        Su [[hermano está preso en Marruecos]].
        Es [[prima de una de las víctimas]].
    """,
    "distinctive_feature": """
        Tiene [[un tatuaje de un león en el cuello]].
        Todos miran [[la cicatriz en su mejilla izquierda]].
        Le [[faltan dos dedos]] y lleva guantes.
        Desde el accidente [[cojea]].
        El chico [[tartamudea]] cuando suena una puerta.
        Ella tiene [[el pelo largo y rojo]] y llama la atención.
        [[Mide casi dos metros]] y no cabe en la cama.
        Era [[la única mujer del módulo]] y comía sola.
        Es [[el único veterinario del valle]].
        Fue [[la primera mujer condenada por esa ley]].
        [[Todo el pueblo lo conoce]].
        [[Cría palomas mensajeras]] y les habla.
        [[Toca el acordeón]] en la sala común.
        Padece [[una enfermedad de la sangre rara]].
        Es el [[único alumno en silla de ruedas]].
        Tiene [[una serpiente tatuada en la muñeca]].
        Tiene el [[brazo paralizado]].
        Lleva [[una cazadora verde]] todo el año.
        [[Toca el oboe]] en la banda.
        Le [[faltan dos dedos]].
    """,
    "person": """
        Todos le llaman [[Profesor]], porque lee.
        Su apodo es «[[el Oso]]» y le gusta.
        Escribía con el seudónimo de [[Rosa del Desierto]] en un foro.
    """,
    "rare_event": """
        De niño [[sobrevivió a un naufragio]].
        Tras [[el incendio de la calle Curtidores]] se mudaron.
        Su juicio [[salió en la televisión nacional]].
        [[Ganó un título regional de boxeo]] en el instituto.
        Tiene [[un canal de YouTube con 40.000 seguidores]].
        Lo detuvieron [[dos días antes de su boda]].
        Fue la [[noche en que se rompió la presa]].
        El [[caso de las campanas robadas]] lo conoce todo el mundo.
    """,
    "amount": """
        Le cayeron [[nueve años y cuatro meses de prisión]].
        Fue condenado a [[once años de cárcel]].
        En la caja había [[14.250 euros]].
        Le cayeron [[dieciocho meses]] de prisión.
        Le quedan [[80 jornadas]] de trabajos en beneficio de la comunidad.
        Debe [[12.500 euros]].
    """,
    "offence": """
        [[Lanzó un cóctel molotov contra una mezquita]].
        [[Subió el vídeo desde la biblioteca del instituto]].
        [[Apuñaló a un policía con un cuchillo de cocina]].
        Había [[roto los cristales de una mezquita]].
        Está dentro por [[captar a menores]].
        Ella había [[enviado dinero a un combatiente]].
        Fue condenado por [[esconder armas en un confesionario]].
    """,
    "nationality": """
        Es [[un joven checheno]] que llegó de niño.
        [[Su madre somalí]] no hablaba la lengua.
        Viene de una familia [[de origen kurdo]].
        Nació en [[Alepo]] y creció aquí.
        [[Habla sólo tamil]] con su madre.
        Huyó de [[Irak]] a pie.
        Solo habla [[sorani]].
        La ayuda una vecina [[senegalesa]].
    """,
    "religion": """
        Se [[convirtió al islam]] en la celda.
        En la galería vivía [[una antigua monja]].
        Fue [[criada entre los testigos de Jehová]].
    """,
    "occupation": """
        Es [[fundidor de campanas]] de oficio.
        Antes [[trabajó como comadrona en el puerto]].
        Es [[un antiguo militar]] y echa de menos el orden.
        [[Estudió medicina]] dos años.
        Era [[portero del club de fútbol]].
        Su madre es [[taquillera en la estación]].
        Trabaja de [[buzo en el puerto]].
        [[Vende miel en el mercado]] los domingos.
        Los padres tienen una [[churrería en la plaza]].
        El tío, [[guarnicionero]], lo acogió.
        Estudia para [[orfebre]].
        Fue [[azafata de una línea chárter]].
    """,
    "age": """
        El interno, [[de 23 años]], no quería venir.
        Un hombre [[de 34 años]] pidió una plaza.
        Se fue de casa [[a los quince años]] sin decir nada.
        Nadia, [[23 años]], vive con la tía.
        Un hombre de [[cuarenta y cuatro años]], soltero.
        Tiene [[diecisiete años]] y no va a clase.
    """,
    "place": """
        Duerme en una [[caravana detrás del polideportivo]].
        Se juntan [[detrás de la antigua conservera]].
    """,
    "date": """
        Fue el [[sábado de la romería]].
        Sale en [[otoño]].
        Ocurrió el [[invierno pasado]].
    """,
}

ORDINARY = """
    Su hermana venía cada semana y traía un pastel.
    La familia había cerrado la puerta y el mentor no insistió.
    La madre del interno vino dos veces.
    Era la única manera de mantenerlo en el programa.
    La única persona que todavía venía era su mentor.
    Por primera vez hizo una pregunta.
    La trabajadora social llamó a la psicóloga del centro.
    Había sido condenado por un delito de terrorismo.
    El ayuntamiento paga la formación.
    El enfoque alemán difiere del francés.
    Las tres primeras entrevistas trataron del trabajo.
    Había dos mentores y cuatro servicios en la mesa.
    Tiene dos hijos y quiere verlos.
    El caso se trató en la reunión.
    Tras seis meses de seguimiento el tono cambió.
    El imán del centro ofreció una conversación.
    Habló con su mentor de trabajo y de dinero.
    La primera idea fue insistir.
    Los imanes trabajan en la mayoría de los centros.
    Había perdido su empleo y buscaba ayuda.
    Sus padres no sabían nada.
    La jueza pidió un informe.
    Salió a término, sin permisos previos.
    Estaba en paro y vivía con un familiar.
    Un máximo de tres objetivos, quién ayuda y cuándo.
"""
