namespace ClaimModel.Interchange.Tests.Identities;

/// <summary>Pairs of names, labeled by hand with the strength of the suggestion that a reader would expect; null if the actors are different.</summary>
internal static class LabeledNames
{
    public static readonly (string One, string Other, DuplicateStrength? Expected)[] Persons =
    [
        // The same name
        ("Sergey Lavrov", "sergey  LAVROV", DuplicateStrength.Strong),
        ("Sergey Lavrov", "Lavrov, Sergey", DuplicateStrength.Strong),
        ("François Hollande", "Francois Hollande", DuplicateStrength.Strong),
        ("Beto O'Rourke", "Beto O’Rourke", DuplicateStrength.Strong),
        ("Jean-Claude Juncker", "Jean Claude Juncker", DuplicateStrength.Strong),
        ("Angela Merkel", "Angela Merkel ", DuplicateStrength.Strong),

        // Other scripts and transliterations
        ("Сергей Лавров", "Sergey Lavrov", DuplicateStrength.Strong),
        ("Сергей Лавров", "Sergei Lavrov", DuplicateStrength.Moderate),
        ("Владимир Путин", "Vladimir Putin", DuplicateStrength.Strong),
        ("Дональд Трамп", "Donald Trump", DuplicateStrength.Weak),
        ("Дмитрий Медведев", "Dmitry Medvedev", DuplicateStrength.Moderate),
        ("Евгений Пригожин", "Yevgeny Prigozhin", DuplicateStrength.Moderate),
        ("Володимир Зеленський", "Volodymyr Zelenskyy", DuplicateStrength.Moderate),
        ("习近平", "Xi Jinping", DuplicateStrength.Strong),
        ("Αλέξης Τσίπρας", "Alexis Tsipras", DuplicateStrength.Strong),
        ("محمد بن سلمان", "Mohammed bin Salman", DuplicateStrength.Weak),
        ("Gerhard Schröder", "Gerhard Schroeder", DuplicateStrength.Moderate),
        ("Sergei Lavrov", "Sergey Lavrov", DuplicateStrength.Moderate),
        ("Yevgeny Prigozhin", "Evgeny Prigozhin", DuplicateStrength.Moderate),
        ("Hilary Clinton", "Hillary Clinton", DuplicateStrength.Moderate),
        ("Muammar Khadafy", "Muammar Hadafi", DuplicateStrength.Moderate),

        // Parts and initials
        ("J. Smith", "John Smith", DuplicateStrength.Moderate),
        ("S. Lavrov", "Sergey Lavrov", DuplicateStrength.Moderate),
        ("J. P. Morgan", "John Pierpont Morgan", DuplicateStrength.Moderate),
        ("Lavrov", "Sergey Lavrov", DuplicateStrength.Moderate),
        ("George Bush", "George W. Bush", DuplicateStrength.Weak),
        ("Donald Trump", "Donald J. Trump", DuplicateStrength.Weak),
        ("Barack Obama", "Barack Hussein Obama", DuplicateStrength.Weak),
        ("B. Obama", "Barack Hussein Obama", DuplicateStrength.Weak),
        ("Gabriel García", "Gabriel García Márquez", DuplicateStrength.Weak),
        ("President Donald Trump", "Donald Trump", DuplicateStrength.Moderate),
        ("Sen. Bernie Sanders", "Bernie Sanders", DuplicateStrength.Moderate),
        ("President Trump", "Donald Trump", DuplicateStrength.Moderate),
        ("Foreign Minister Lavrov", "Lavrov", DuplicateStrength.Weak),
        ("Martin Luther King", "Martin Luther King Jr.", DuplicateStrength.Weak),
        ("Xi Jinping", "Jinping Xi", DuplicateStrength.Weak),

        // Typos
        ("Rex Tillerson", "Rex Tilerson", DuplicateStrength.Moderate),
        ("Rex Tillerson", "Rex Tillreson", DuplicateStrength.Moderate),
        ("Emmanuel Macron", "Emanuel Macron", DuplicateStrength.Moderate),
        ("Emmanuel Macron", "Emmanuel Marcon", DuplicateStrength.Weak),
        ("Viktor Yanukovych", "Viktor Yanukobych", DuplicateStrength.Weak),
        ("Arnold Schwarzenegger", "Arnold Schwartzenegger", DuplicateStrength.Moderate),

        // Different people
        ("John Smith", "Joan Smith", null),
        ("John Smith", "Jane Smith", null),
        ("John Smith", "John Snow", null),
        ("George W. Bush", "George H. W. Bush", null),
        ("John A. Smith", "John B. Smith", null),
        ("J. Smith", "Peter Smith", null),
        ("John Smith Jr.", "John Smith Sr.", null),
        ("Maria Lopez", "Marie Lopez", null),
        ("Mario Rossi", "Maria Rossi", null),
        ("Robert Miller", "Roberta Miller", null),
        ("Donald Trump", "Ivanka Trump", null),
        ("Bill Clinton", "Hillary Clinton", null),
        ("Boris Johnson", "Ron Johnson", null),
        ("Nikki Haley", "Alex Haley", null),
        ("Kim Jong Il", "Kim Jong Un", null),
        ("Сергей Лавров", "Сергей Шойгу", null),
        ("Мария Захарова", "Dmitry Peskov", null),
    ];

    public static readonly (string One, string Other, DuplicateStrength? Expected)[] Others =
    [
        ("The New York Times", "New York Times", DuplicateStrength.Strong),
        ("AT&T Inc.", "AT & T", DuplicateStrength.Strong),
        ("Gazprom", "Gazprom PJSC", DuplicateStrength.Strong),
        ("Газпром", "Gazprom", DuplicateStrength.Strong),
        ("WHO", "World Health Organization", DuplicateStrength.Moderate),
        ("U.N.", "United Nations", DuplicateStrength.Weak),
        ("DNC", "Democratic National Committee", DuplicateStrength.Moderate),
        ("Organisation for Economic Co-operation", "Organization for Economic Co-operation", DuplicateStrength.Moderate),
        ("World Health Organization", "World Heatlh Organization", DuplicateStrength.Weak),

        ("North Korea", "South Korea", null),
        ("Iran", "Iraq", null),
        ("Austria", "Australia", null),
        ("Niger", "Nigeria", null),
        ("Slovakia", "Slovenia", null),
        ("Korea", "North Korea", null),
        ("Ireland", "Northern Ireland", null),
        ("Virginia", "West Virginia", null),
        ("Mexico", "New Mexico", null),
        ("Guinea", "Guinea-Bissau", null),
        ("Republic of the Congo", "Democratic Republic of the Congo", null),
        ("Republic of China", "People's Republic of China", null),
        ("Russia", "United Russia", null),
        ("Russia", "Foreign Ministry of Russia", null),
        ("Republican Party", "Republican Party of Texas", null),
        ("Republican Party", "Democratic Party", null),
        ("Democratic Party", "Democratic-Republican Party", null),
        ("University of Chicago", "University of Chicago Press", null),
        ("Channel 4", "Channel 5", null),
        ("Apollo 11", "Apollo 13", null),
        ("Facebook posts", "Facebook users", null),
        ("Washington Post", "Washington Times", null),
        ("Ministry of Defense", "Ministry of Finance", null),
        ("Trump", "Trump Organization", null),
        ("WHO", "White House Office", DuplicateStrength.Moderate), // ambiguous by nature
    ];
}
