using System.Globalization;

namespace ClaimModel.Interchange.Tests.Reporting.Browser;

/// <summary>Generated datasets with all that is hard to show: scripts in both directions, long words, many actors and dates of all kinds.</summary>
internal static class ReportSamples
{
    private const string LongWord = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

    private static readonly string[] Names = ["وزارة الخارجية والمغتربين", "中华人民共和国外交部发言人办公室", "Ministry of Foreign Affairs", $"Amt für {LongWord}", "Օտարերկրյա գործերի նախարարություն", "กระทรวงการต่างประเทศ"];
    private static readonly string[] Labels = ["المسؤولية عن الهجوم الكيميائي", "伊德利卜化学武器袭击的责任", "How many people died?", LongWord];
    private static readonly string[] Texts =
    [
        "قُتل ثمانون شخصًا في الهجوم، بحسب تقرير https://example.org/a/very/long/address/that/does/not/break/anywhere/because/it/has/no/spaces الصادر أمس.",
        "袭击造成八十六人死亡，其中包括二十七名儿童，这一数字得到了三个独立消息来源的证实。",
        "Nobody died in the attack, and there was no attack.",
        $"Das {LongWord}{LongWord} gilt.",
    ];

    private static readonly string[] Languages = ["ar", "zh-Hans", "en", "de"];
    private static readonly string[] Dates = ["2017-04-12", "2017-04", "2017?", "201X", "2017-04-13T15:04:00Z", "2016~", "2017-22", "2018-01-02"];
    private static readonly string[] Periods = ["2016/2017", "2017-04-04", "2011/..", "/2017-04", "../2018", "2017-03~/2017-05"];

    /// <summary>Gets 2,500 claims by 300 actors, of which one in three contradicts another one.</summary>
    public static ClaimDataset Large { get; } = Create(2_500, 300, 60);

    /// <summary>Gets a few claims with all parts of a timeline.</summary>
    public static ClaimDataset Small { get; } = Create(24, 6, 4);

    /// <summary>Gets a made-up dispute whose timeline has uncertain dates, periods, reviews and a withdrawn claim.</summary>
    public static ClaimDataset Fire { get; } = new()
    {
        Title = "The fire at the harbor",
        Language = "en",
        Actors =
        [
            new() { Id = "authority", Name = "Port Authority", Kind = ActorKind.Organization },
            new() { Id = "union", Name = "Dockworkers’ Union", Kind = ActorKind.Organization },
            new() { Id = "insurer", Name = "Harbor Insurance", Kind = ActorKind.Organization },
            new() { Id = "checkers", Name = "City Fact Check", Kind = ActorKind.Organization },
        ],
        Topics = [new() { Id = "warnings", Label = "The fire at the harbor", OccurredOn = "2019-08-14" }],
        Claims =
        [
            new()
            {
                Id = "first-warning", Text = "Nobody warned us before the fire.", Claimants = ["authority"], Topics = ["warnings"], AssertedOn = "2019-08-20", ValidTime = "../2019-08-14",
                Reviews = [new() { Reviewer = "checkers", Verdict = "False", PublishedOn = "2019-11-05" }], Status = ClaimStatus.Retracted, StatusOn = "2020-02-03",
            },
            new() { Id = "letters", Text = "Our letters described the faulty wiring for more than a year.", Claimants = ["union"], Topics = ["warnings"], AssertedOn = "2019-09-02", ValidTime = "2018-03~/2019-08-13" },
            new() { Id = "inspection", Text = "The wiring was inspected and found to be safe.", Claimants = ["insurer"], Topics = ["warnings"], AssertedOn = "2019-10", ValidTime = "2019?" },
        ],
        Contradictions = [new() { Id = "warnings", Claims = ["first-warning", "letters", "inspection"], Strength = ContradictionStrength.Contrary, Topic = "warnings", Explanation = "The authority says that nobody warned it; the union says that it did." }],
    };

    private static ClaimDataset Create(int claims, int actors, int topics) => new()
    {
        Title = $"تقرير 报告 {LongWord}",
        Language = "en",
        Actors = [.. Enumerable.Range(0, actors).Select(index => new Actor { Id = $"actor-{index}", Name = $"{Names[index % Names.Length]} {index}", Kind = ActorKind.Organization })],
        Topics = [.. Enumerable.Range(0, topics).Select(index => new Topic { Id = $"موضوع-{index}", Label = $"{Labels[index % Labels.Length]} {index}", OccurredOn = index % 3 == 0 ? DateInterval.Parse("2017-04-04") : null })],
        Sources = [new() { Id = "source", Title = "来源", Url = "https://example.org/" }],
        Claims = [.. Enumerable.Range(0, claims).Select(index => ClaimOf(index, actors, topics))],
        Contradictions =
        [
            .. Enumerable.Range(0, claims / 3).Select(index => new Contradiction
            {
                Id = $"contradiction-{index}",
                Claims = index % 10 == 0 ? [IdOf(index * 3), IdOf((index * 3) + 1), IdOf((index * 3) + 2)] : [IdOf(index * 3), IdOf((index * 3) + 1)],
                Strength = (ContradictionStrength)((index % 3) + 1),
                Topic = $"موضوع-{index % topics}",
                Explanation = Texts[index % Texts.Length],
                Status = index % 9 == 0 ? ContradictionStatus.Apparent : ContradictionStatus.Open,
                ApparentBecause = index % 9 == 0 ? ApparentReason.DifferentScope : null,
            }),
        ],
    };

    private static Claim ClaimOf(int index, int actors, int topics) => new()
    {
        Id = IdOf(index),
        Text = $"{Texts[index % Texts.Length]} ({index})",
        Language = Languages[index % Languages.Length],
        Claimants = [$"actor-{index * index * 7 % actors}"],
        OnBehalfOf = index % 5 == 0 ? "actor-0" : default(ActorId?),
        Topics = [$"موضوع-{index / 3 % topics}"],
        Stance = index % 2 == 0 ? Stance.Asserts : Stance.Denies,
        AssertedOn = index % 11 == 0 ? null : PartialDate.Parse(Dates[index % Dates.Length]),
        ValidTime = index % 4 == 0 ? DateInterval.Parse(Periods[index % Periods.Length]) : null,
        Status = index % 13 == 0 ? ClaimStatus.Retracted : ClaimStatus.Active,
        StatusOn = index % 13 == 0 ? PartialDate.Parse("2018-06-01") : null,
        Citations = [new() { Source = "source", Quote = new() { Exact = Texts[index % Texts.Length] } }],
        Reviews = index % 7 == 0 ? [new() { Reviewer = "actor-1", Verdict = "误导", PublishedOn = "2018-03-04" }] : [],
    };

    private static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"ادعاء-{index}");
}
