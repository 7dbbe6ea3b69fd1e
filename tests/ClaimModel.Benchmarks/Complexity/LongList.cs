namespace ClaimModel.Benchmarks.Complexity;

/// <summary>Documents with long lists and chains, which rules are tempted to compare with each other or to follow again and again.</summary>
internal static class LongList
{
    public static IEnumerable<GrowingInput> All { get; } =
    [
        Of("aliases of two actors", "CM1304", n => $$"""{"claimModel":"1.0","actors":[{"id":"p","name":"P","aliases":[{{Join(n, i => $"\"N {i}\"")}}]},{"id":"q","name":"Q","aliases":[{{Join(n, i => $"\"N {i}\"")}}]}]}"""),
        Of("actors with one name", "CM1304", n => Document("actors", n, i => $$"""{"id":"a{{i}}","name":"Same"}""")),
        Of("identifiers of two actors", "CM1305", n => $$"""{"claimModel":"1.0","actors":[{"id":"p","name":"P","identifiers":[{{Join(n, Identifier)}}]},{"id":"q","name":"Q","identifiers":[{{Join(n, Identifier)}}]}]}"""),
        Of("identifiers of two claims", "CM4501", n => $$"""{"claimModel":"1.0","claims":[{"id":"p","text":"P","identifiers":[{{Join(n, Identifier)}}]},{"id":"q","text":"Q","identifiers":[{{Join(n, Identifier)}}]}]}"""),
        Of("roles and claims", "CM4305", n => $$"""{"claimModel":"1.0","actors":[{"id":"p","name":"P","roles":[{{Join(n, _ => """{"title":"T","organization":"o","from":"2000","to":"2001"}""")}}]},{"id":"o","name":"O"}],"claims":[{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","claimants":["p"],"onBehalfOf":"o","assertedOn":"2010"}""")}}]}"""),
        Of("roles in different years, and claims", "CM4305", n => $$"""{"claimModel":"1.0","actors":[{"id":"p","name":"P","roles":[{{Join(n, i => $$"""{"title":"T","organization":"o","from":"{{1000 + (i % 4000)}}-02-0{{1 + (i % 9)}}","to":"{{1000 + (i % 4000)}}-03-0{{1 + (i % 9)}}"}""")}}]},{"id":"o","name":"O"}],"claims":[{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","claimants":["p"],"onBehalfOf":"o","assertedOn":"{{1000 + (i % 4000)}}-09"}""")}}]}"""),
        Of("chain of broader topics", "CM2102", n => Document("topics", n, i => $$"""{"id":"t{{i}}","label":"L{{i}}","broader":["t{{i + 1}}"]}""")),
        Of("cycle of broader topics", "CM2102", n => Document("topics", n, i => $$"""{"id":"t{{i}}","label":"L{{i}}","broader":["t{{(i + 1) % n}}"]}""")),
        Of("chain of broader topics", "CM5302", n => DeepTopics(n, "t0")),
        Of("chain of broader topics", "CM5303", n => DeepTopics(n, "t0")),
        Of("chain of broader topics", "CM4410", n => $$"""{"claimModel":"1.0","topics":[{{Topics(n)}}],"claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","value":"t{{n - 1}}"} },{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","repeats":["c"],"proposition":{"subject":"s","predicate":"p","value":"t{{n - 2 - (i % 2)}}"} }""")}}]}"""),
        Of("chain of copies", "CM3104", n => Document("sources", n, Copy)),
        Of("chain of copies", "CM4407", n => $$"""{"claimModel":"1.0","sources":[{{Join(n, Copy)}}],"claims":[{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","citations":[{"source":"s0"},{"source":"s1"}]}""")}}]}"""),
        Of("chain of units", "CM4208", n => $$"""{"claimModel":"1.0","predicates":[{"id":"p","unit":"u0"}],"units":[{{Join(n, i => $$"""{"id":"u{{i}}","base":"u{{i + 1}}","conversionMultiplier":1}""")}}],"claims":[{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"amount":1,"unit":"u1"} } }""")}}]}"""),
        Of("chain of units", "CM6103", n => Document("units", n, i => $$"""{"id":"u{{i}}","base":"u{{i + 1}}","conversionMultiplier":1}""")),
        Of("chain of superseded claims", "CM4111", n => Document("claims", n, i => $$"""{"id":"c{{i}}","text":"T","supersedes":["c{{i + 1}}"]}""")),
        Of("claims that supersede one with many claimants", "CM4409", n => $$"""{"claimModel":"1.0","claims":[{"id":"old","text":"T","claimants":[{{Join(n, _ => "\"a\"")}}]},{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","claimants":["a"],"supersedes":["old"]}""")}}]}"""),
        Of("claim with many claimants that supersedes many", "CM4406", n => $$"""{"claimModel":"1.0","claims":[{"id":"new","text":"T","claimants":[{{Join(n, i => $"\"a{i}\"")}}],"supersedes":[{{Join(n, i => $"\"c{i}\"")}}]},{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","claimants":["a{{n - 1 - i}}"]}""")}}]}"""),
        Of("claim that repeats many others with the same text", "CM4002", n => $$"""{"claimModel":"1.0","claims":[{"id":"first","text":"T","repeats":[{{Join(n, i => $"\"c{i}\"")}}]},{{Join(n, i => $$"""{"id":"c{{i}}","text":"T"}""")}}]}"""),
        Of("claimants and relaying actors", "CM4408", n => $$"""{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":[{{Join(n, i => $"\"a{i}\"")}}],"citations":[{"source":"s","via":[{{Join(n, i => $"\"b{i}\"")}}]}]}]}"""),
        Of("unknown ids", "CM4102", n => $$"""{"claimModel":"1.0","actors":[{{Join(n, i => $$"""{"id":"actor-number-{{i}}","name":"N{{i}}"}""")}}],"claims":[{{Join(n, i => $$"""{"id":"c{{i}}","text":"T","claimants":["octor-nomber-{{i}}x"]}""")}}]}"""),
        Of("unknown claimants of a claim", "CM4102", n => $$"""{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":[{{Join(n, i => $"\"a{i}\"")}}]}]}"""),
        Of("claims of a contradiction", "CM5203", n => $$"""{"claimModel":"1.0","contradictions":[{"claims":[{{Join(n, i => $"\"c{i / 2}\"")}}],"strength":"contrary"}]}"""),
        Of("claims of a contradiction", "CM5301", n => OneContradiction(n, i => $$"""{"id":"c{{i}}","text":"T","claimants":["a"]}""")),
        Of("claims of a contradiction on different days", "CM5304", n => OneContradiction(n, i => $$"""{"id":"c{{i}}","text":"T","validTime":"{{new DateOnly(1000, 1, 1).AddDays(i % (n / 2)):yyyy-MM-dd}}"}""")),
        Of("contradictions of the same claims", "CM5202", n => Document("contradictions", n, _ => """{"claims":["a","b"],"strength":"contrary"}""")),
        Of("classes of predicates", "CM6007", n => Document("predicates", n, i => $$"""{"id":"p{{i}}","equivalentTo":"p{{i + 1}}","timeVarying":{{(i % 2 == 0 ? "true" : "false")}}}""")),
        Of("reviews of a claim", "CM4202", n => $$"""{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{{Join(n, _ => """{"verdict":"x","rating":{"value":9,"best":5,"worst":0}}""")}}]}]}"""),
        Of("combining marks", "CM0102", n => Document("claims", n / 100, i => $$"""{"id":"c{{i}}","text":"a{{string.Concat(Enumerable.Repeat("\u0315\u0300", 60))}}"}""")),
        Of("one run of combining marks", "CM0102", n => $$"""{"claimModel":"1.0","claims":[{"id":"c","text":"a{{string.Concat(Enumerable.Repeat("\u0315\u0300", n))}}"}]}"""),
        Of("unknown members", "CM0013", n => $$"""{"claimModel":"1.0",{{Join(n, i => $"\"actorz{i}\":1")}}}"""),
        Of("members that occur again", "CM0006", n => $$"""{"claimModel":"1.0",{{Join(n, _ => "\"x-a\":1")}}}"""),
        Of("wrong values", "CM0009", n => Document("claims", n, _ => "1")),
        Of("syntax errors", "CM0001", n => $$"""{"claimModel":"1.0","claims":[{{string.Concat(Enumerable.Repeat("""{"id":"c" "text":"T"},""", n))}}]}"""),
    ];

    private static GrowingInput Of(string name, string rule, Func<int, string> create) => new(name, rule, create);

    private static string Join(int count, Func<int, string> create) => string.Join(',', Enumerable.Range(0, count).Select(create));

    private static string Document(string list, int count, Func<int, string> create) => $$"""{"claimModel":"1.0","{{list}}":[{{Join(count, create)}}]}""";

    private static string Identifier(int number) => $$"""{"scheme":"s","value":"v{{number}}"}""";

    private static string Copy(int number) => $$"""{"id":"s{{number}}","title":"S","originalSource":"s{{number + 1}}"}""";

    private static string Topics(int count) => Join(count, i => $$"""{"id":"t{{i}}","label":"L{{i}}"{{(i == 0 ? "" : $",\"broader\":[\"t{i - 1}\"]")}}}""");

    private static string DeepTopics(int count, string topic) =>
        $$"""{"claimModel":"1.0","topics":[{{Topics(count)}}],"claims":[{{Join(count, i => $$"""{"id":"c{{i}}","text":"T","topics":["t{{i}}"]}""")}}],"contradictions":[{{Join(count / 2, i => $$"""{"claims":["c{{2 * i}}","c{{(2 * i) + 1}}"],"strength":"contrary","topic":"{{topic}}"}""")}}]}""";

    private static string OneContradiction(int count, Func<int, string> claim) =>
        $$"""{"claimModel":"1.0","claims":[{{Join(count, claim)}}],"contradictions":[{"claims":[{{Join(count, i => $"\"c{i}\"")}}],"strength":"contrary"}]}""";
}
