using System.Text;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>The parts of names and sentences.</summary>
internal static class Words
{
    public static readonly byte[][] FirstNames = Split(
        "Anna|Boris|Carla|Daniel|Elena|François|Greta|Hassan|Irina|Jürgen|Karin|Lars|Maria|Nikolai|Olga|Pedro|Quentin|Rosa|Sergey|Teresa|Umberto|Vera|Walter|Xenia|"
        + "Yusuf|Zoë|Agnes|Björn|Chiara|Dmitri|Esther|Felix|Gabriela|Henrik|Ines|Jakub|Katja|Leon|Monika|Nadia|Oscar|Paula|Rafael|Sofia|Tomasz");

    public static readonly byte[][] LastNames = Split(
        "Abramov|Bianchi|Castillo|Dvořák|Eriksen|Fischer|García|Horvat|Ivanova|Jensen|Kowalski|Lindqvist|Müller|Novak|O’Brien|Petrov|Quist|Rossi|Šefčovič|Tanaka|"
        + "Ueda|Vasquez|Weber|Xu|Yılmaz|Zimmermann|Almeida|Bergström|Conti|Demir|Evans|Fontaine|Grigoryan|Hansen|Ibrahim|Jovanović|Keller|Laurent|Moreau|Nagy|"
        + "Okafor|Papadopoulos|Reyes|Schmidt|Turner");

    public static readonly byte[][] Offices = Split(
        "Ministry of Health|Ministry of Finance|Foreign Ministry|Ministry of Defence|Central Bank|Statistics Office|Election Commission|Red Cross|Food Agency|Railways|"
        + "Energy Regulator|Chamber of Commerce|Trade Union Congress|Farmers’ Union|Weather Service|Border Guard|Broadcasting Corporation|Academy of Sciences|Daily News|Water Board");

    public static readonly byte[][] Places = Split(
        "northern district|capital|eastern provinces|port of Odessa|Rhine valley|lower delta|border region|old town|coastal towns|mining basin|southern islands|upper valley|western suburbs|lake district|free zone");

    public static readonly byte[][] Nations = Split("Norland|Ostria|Veldania|Sarmatia|Lusonia|Karelia|Moravia|Illyria|Savoy|Galicia");

    public static readonly byte[][] Themes = Split(
        "Vaccination|Unemployment|Inflation|Elections|Ceasefire|Harvest|Energy prices|Air quality|School closures|Migration|Defence spending|Rail traffic|Water supply|"
        + "Housing|Fisheries|Deforestation|Exports|Public debt|Crime|Road safety");

    public static readonly byte[][] Openings = Split(
        "According to the spring review, |As of this week, |Contrary to what was reported earlier, |For the third month in a row, |By the end of last year, |Since the reform — long delayed — |"
        + "Despite the “emergency measures”, |After two years of talks, |Under the new law, |In spite of repeated warnings, |Even by a cautious estimate, |Without any notice, ");

    public static readonly byte[][] Subjects = Split(
        "the authorities have counted |the government has paid for |the hospitals have reported |the observers have confirmed |the agency has overlooked |the companies have delivered |"
        + "the inspectors have documented |the union has lost |the army has withdrawn |the schools have taken in |the cooperative has sold |the border posts have recorded ");

    public static readonly byte[][] Things = Split(
        " cases| tonnes of grain| new households| doses of the vaccine| vehicles| registered voters| jobs in industry| displaced people| hectares of forest| complaints| apprentices| megawatt hours");

    public static readonly byte[][] Tails = Split(
        ", more than in any year before|, which nobody has disputed so far|, though the figures are provisional|, and the trend continues|, half of them since March|, \"not one\" of them abroad|"
        + ", as the minister had promised|, less than was planned|, without a single audit|, most of them in one month");

    public static readonly byte[][] Units = Split("people|tonnes|EUR|hectares|MWh");

    public static readonly byte[][] Tags = Split("economy|health|war|election|climate|statistics");

    private static byte[][] Split(string texts) => [.. texts.Split('|').Select(Encoding.UTF8.GetBytes)];
}
