using ClaimModel.Cli.Tests.Support;

namespace ClaimModel.Cli.Tests;

/// <summary>Runs the tool with invariant globalization, as in container images without libicu, and compares with what it prints otherwise.</summary>
public sealed class WithoutUnicodeDataTests : IDisposable
{
    private const string Notice = "info CM0111: Texts were not checked for normalization (CM0102), because the runtime has no Unicode data (invariant globalization). Install libicu to check them.";

    private const string Decomposed =
        """
        {
          "claimModel": "1.0",
          "actors": [{ "id": "rene", "name": "Rene\u0301" }]
        }

        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_Document_SaysOnceThatNormalizationWasNotChecked()
    {
        _folder.With("a.claims.json", Decomposed);

        (await ToolProcess.RunAsync(_folder, "", "validate", "a.claims.json")).OutLines[0].Should().StartWith("a.claims.json(3,38): warning CM0102: ");
        var result = await ToolProcess.RunWithoutUnicodeDataAsync(_folder, "validate", "a.claims.json");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Out.Should().Be($"""
            a.claims.json(1,1): {Notice}
            a.claims.json: valid, 1 info message; 1 actor, 0 topics, 0 sources, 0 predicates, 0 units, 0 claims, 0 contradictions

            """);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Validate_Lines_SaysOnceThatNormalizationWasNotChecked(string jobs)
    {
        _folder.With("a.claims.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(i => $$"""{"type":"actor","id":"rene-{{i}}","name":"Rene\u0301 {{i}}"}""" + "\n")));

        var result = await ToolProcess.RunWithoutUnicodeDataAsync(_folder, "validate", "--jobs", jobs, "a.claims.jsonl");

        result.ExitCode.Should().Be(0);
        result.OutLines.Should().HaveCount(2);
        result.OutLines[0].Should().Be($"a.claims.jsonl(1,1): {Notice}");
        result.OutLines[1].Should().StartWith("a.claims.jsonl: valid, 1 info message; 20,000 actors");
    }

    [Fact]
    public async Task Validate_InvalidDocument_SaysSoToo()
    {
        _folder.With("a.claims.json", Datasets.NotJson);

        var result = await ToolProcess.RunWithoutUnicodeDataAsync(_folder, "validate", "a.claims.json");

        result.ExitCode.Should().Be(1);
        result.OutLines.Should().ContainSingle(line => line == $"a.claims.json(1,1): {Notice}");
    }

    [Theory]
    [InlineData("--disable", "CM0102")]
    [InlineData("--disable", "CM0111")]
    public async Task Validate_RuleIgnored_SaysNothing(params string[] options)
    {
        _folder.With("a.claims.json", Decomposed);

        (await ToolProcess.RunWithoutUnicodeDataAsync(_folder, ["validate", .. options, "a.claims.json"])).Out.Should().StartWith("a.claims.json: valid, no problems;");
    }

    [Fact]
    public async Task Find_SaysThatTextsWereComparedWithoutNormalization()
    {
        _folder.With("bridge.claims.json", Datasets.Bridge);

        var with = await ToolProcess.RunAsync(_folder, "", "find", "bridge.claims.json", "-o", "found.claims.json");
        var without = await ToolProcess.RunWithoutUnicodeDataAsync(_folder, "find", "bridge.claims.json", "-o", "found.claims.json");

        with.Out.Should().NotContain("without normalization");
        without.ExitCode.Should().Be(with.ExitCode);
        without.Out.Replace("Texts were compared without normalization, because the runtime has no Unicode data (invariant globalization).\n", "").Should().Be(with.Out);
        without.Out.Should().Contain("Texts were compared without normalization");
    }

    [Fact]
    public async Task Validate_LibraryMissing_SaysThatNormalizationWasNotChecked()
    {
        _folder.With("a.claims.json", Decomposed);

        var result = await ToolProcess.RunWithoutIcuAsync(_folder, "validate", "a.claims.json");

        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        result.OutLines[0].Should().Be($"a.claims.json(1,1): {Notice}");
    }

    [Theory]
    [InlineData("format", "--normalize", "a.claims.json")]
    [InlineData("format", "--normalize", "--check", "a.claims.json")]
    public async Task Format_Normalize_IsRefused(params string[] arguments)
    {
        _folder.With("a.claims.json", Decomposed);

        var result = await ToolProcess.RunWithoutUnicodeDataAsync(_folder, arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("Texts cannot be normalized, because the runtime has no Unicode data (invariant globalization); install libicu, or omit --normalize.");
        _folder.Read("a.claims.json").Should().Be(Decomposed);
    }

    [Theory]
    [InlineData("show", "world.claims.json")]
    [InlineData("contradictions", "--found", "world.claims.json")]
    [InlineData("contradictions", "--found", "--format", "json", "world.claims.json")]
    [InlineData("timeline", "--actor", "σωκράτης", "world.claims.json")]
    [InlineData("convert", "world.claims.json", "-o", "-", "--to", "jsonl")]
    [InlineData("format", "--check", "world.claims.json")]
    [InlineData("explain", "CM0102")]
    [InlineData("rules")]
    public async Task OtherCommands_PrintTheSame(params string[] arguments)
    {
        _folder.With("world.claims.json", World);

        var with = await ToolProcess.RunAsync(_folder, "", arguments);
        var without = await ToolProcess.RunWithoutUnicodeDataAsync(_folder, arguments);

        with.Error.Should().BeEmpty();
        without.Error.Should().Be(with.Error);
        without.ExitCode.Should().Be(with.ExitCode);
        without.Out
            .Replace("Texts were compared without normalization, because the runtime has no Unicode data (invariant globalization).\n", "")
            .Replace("\"isNormalized\": false", "\"isNormalized\": true").Should().Be(with.Out);
    }

    /// <summary>Claims in several scripts, with letters whose case is special, and values that differ only by case.</summary>
    private const string World =
        """
        {
          "claimModel": "1.0",
          "actors": [
            { "id": "σωκράτης", "name": "ΣΩΚΡΆΤΗΣ" },
            { "id": "straße", "name": "Straße" },
            { "id": "ılgın", "name": "Ilgın İI" },
            { "id": "лавров", "name": "Сергей Лавров" }
          ],
          "sources": [{ "id": "s", "title": "Ä, a, Z, z, é, E", "url": "https://пример.рф/" }],
          "claims": [
            { "id": "c1", "text": "Σωκράτης: ΌΧΙ", "claimants": ["σωκράτης"], "assertedOn": "2017-04-12", "citations": [{ "source": "s" }], "proposition": { "subject": "Μόσχα", "predicate": "is", "value": "ΝΑΊ" } },
            { "id": "c2", "text": "нет", "claimants": ["лавров"], "assertedOn": "2017-04-12", "citations": [{ "source": "s" }], "proposition": { "subject": "μόσχα", "predicate": "IS", "quantity": { "amount": 1.5, "unit": "kΩ" } } },
            { "id": "c3", "text": "да", "claimants": ["лавров"], "assertedOn": "2017-04-13", "citations": [{ "source": "s" }], "proposition": { "subject": "ΜΌΣΧΑ", "predicate": "Is", "quantity": { "amount": 2.5, "unit": "kΩ" } } }
          ]
        }

        """;
}
