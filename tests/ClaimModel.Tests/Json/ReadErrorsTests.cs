using System.Text;
using System.Text.Json;
using ClaimModel.Analysis;
using ClaimModel.Json.Reading;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Json;

/// <summary>A dataset knows the errors with which it was read, reports them again, and cannot be written by accident.</summary>
public sealed class ReadErrorsTests : IDisposable
{
    /// <summary>A document whose first claim loses its date, whose second claim is skipped, and which has a warning.</summary>
    private const string Faulty = """
        {
          "claimModel": "1.0",
          "actors": [ { "id": "a", "name": "A" } ],
          "claims": [
            { "id": "c1", "text": "It rains.", "claimants": ["a"], "assertedOn": "12 April 2017" },
            { "id": "c2", "txet": "It snows." }
          ]
        }
        """;

    private const string FaultyLines = """
        {"type":"dataset","claimModel":"1.0","title":"T"}
        {"type":"actor","id":"a","name":"A"}
        {"type":"claim","id":"c1","text":"It rains.","claimants":["a"],"assertedOn":"12 April 2017"}
        {"type":"claim","id":"c2"}
        """;

    private static readonly string[] Locations = ["CM0015 5:74", "CM0007 6:5"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimmodel-tests-");

    private static ClaimDataset Dataset => ClaimDataset.Read(Faulty).Dataset;

    public static TheoryData<string, Action<ClaimDataset>> Writers => new()
    {
        { "ToJson", dataset => dataset.ToJson() },
        { "ToUtf8", dataset => dataset.ToUtf8(new() { Indented = false }) },
        { "Write", dataset => dataset.Write(Stream.Null) },
        { "JsonSerializer", dataset => JsonSerializer.Serialize(dataset) },
        { "JsonSerializer, object", dataset => JsonSerializer.Serialize<object>(dataset) },
        { "JsonSerializer, nested", dataset => JsonSerializer.Serialize(new Dictionary<string, ClaimDataset[]> { ["all"] = [dataset] }) },
        { "JSON Lines", dataset => ClaimJsonLines.Write(Stream.Null, dataset.EnumerateRecords()) },
        { "JSON Lines, split", dataset => ClaimJsonLines.Split(dataset.EnumerateRecords(), [Stream.Null, Stream.Null]) },
        { "JSON Lines, split by topic", dataset => ClaimJsonLines.Split(dataset.EnumerateRecords(), [Stream.Null], ShardKey.Topic) },
        { "JSON Lines, header of a merge", dataset => Merge(dataset) },
    };

    public static TheoryData<string, Func<ClaimDataset, ClaimDataset>> Changes => new()
    {
        { "nothing", dataset => dataset },
        { "with", dataset => dataset with { Title = "New", Claims = [] } },
        { "builder", dataset => dataset.ToBuilder().Add(new Actor { Id = "b", Name = "B" }).ToDataset() },
        { "finder", dataset => ContradictionFinder.Find(Contradicting(dataset)).ToDataset() },
        { "finder without findings", dataset => ContradictionFinder.Find(dataset).ToDataset() },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ReadErrors_FaultyDocument_AreTheErrorsOfReading()
    {
        var result = ClaimDataset.Read(Faulty);

        result.Dataset.ReadErrors.Should().Equal(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
        result.Dataset.ReadErrors.Select(LocationOf).Should().Equal(Locations);
    }

    [Fact]
    public async Task ReadErrors_EveryWayToRead_AreKnown()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var path = Write("x.claims.json", Faulty);
        var lines = Write("x.claims.jsonl", FaultyLines);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Faulty));
        Count(ClaimDataset.Read(stream)).Should().Be(2);
        stream.Position = 0;
        Count(await ClaimDataset.ReadAsync(stream, cancellationToken: cancellationToken)).Should().Be(2);
        Count(ClaimDataset.Read(Encoding.UTF8.GetBytes(Faulty))).Should().Be(2);
        Count(ClaimDataset.ReadFile(path)).Should().Be(2);
        Count(await ClaimDataset.ReadFileAsync(path, cancellationToken: cancellationToken)).Should().Be(2);
        Count(ClaimDataset.ReadFile(lines)).Should().Be(2);
        Count(await ClaimDataset.ReadFileAsync(lines, cancellationToken: cancellationToken)).Should().Be(2);

        static int Count(ReadResult result) => result.Dataset.ReadErrors.Count;
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"claimModel":"2.0","title":"T"}""")]
    [InlineData("""{"title":"T"}""")]
    [InlineData("""{"claimModel":"1.0","title":"T","title":"U"}""")]
    [InlineData("""{"claimModel":"1.0","x-own":{"a":1,"a":2}}""")]
    [InlineData("""{"claimModel":"1.0"} garbage""")]
    public void ReadErrors_AnyTextWithErrors_PreventsWriting(string json)
    {
        var result = ClaimDataset.Read(json);

        result.Dataset.ReadErrors.Should().HaveSameCount(result.Diagnostics).And.NotBeEmpty();
        result.Dataset.Invoking(dataset => dataset.ToJson()).Should().Throw<InvalidDatasetException>();
    }

    [Fact]
    public void ReadErrors_WarningsAndViolationsOfRules_AreNotAmongThem()
    {
        var result = ClaimDataset.Read("""{"claimModel":"1.9","titel":"T","claims":[{"id":"c","text":"T","stance":"denyes","claimants":["nobody"]}]}""");

        result.Diagnostics.Should().HaveCount(3);
        result.Validate().HasErrors.Should().BeTrue();
        result.Dataset.ReadErrors.Should().BeEmpty();
        result.Dataset.ToJson().Should().Contain("titel").And.Contain("denyes");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void ReadErrors_ChangedCopies_KeepThem(string name, Func<ClaimDataset, ClaimDataset> change)
    {
        var changed = change(Dataset);

        changed.ReadErrors.Should().Equal(Dataset.ReadErrors, name);
        changed.Validate().Diagnostics.Select(LocationOf).Should().ContainInOrder(Locations);
        changed.Invoking(dataset => dataset.ToJson()).Should().Throw<InvalidDatasetException>();
    }

    [Fact]
    public void ReadErrors_DoNotAffectEqualityTextOrJson()
    {
        var whole = Dataset.AcceptLoss();

        whole.Should().Be(Dataset);
        whole.GetHashCode().Should().Be(Dataset.GetHashCode());
        whole.ToString().Should().Be(Dataset.ToString());
        JsonSerializer.Serialize(whole).Should().Be(Dataset.ToJson(new() { Indented = false, AcceptLoss = true })).And.NotContain("rrors");
    }

    [Fact]
    public void Validate_ReportsThemAtTheirPlacesOnce()
    {
        var result = ClaimDataset.Read(Faulty);

        result.Dataset.Validate().Of(DiagnosticSeverity.Error).Select(LocationOf).Should().Equal(Locations);
        result.Validate().Of(DiagnosticSeverity.Error).Should().Equal(result.Dataset.Validate().Of(DiagnosticSeverity.Error));
        result.Validate().Diagnostics.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Validate_LinesWithErrors_ReportsThemOnce()
    {
        var result = ClaimDataset.ReadFile(Write("x.claims.jsonl", FaultyLines));

        result.Dataset.Validate().Of(DiagnosticSeverity.Error).Select(LocationOf).Should().Equal("CM0015 3:77", "CM0007 4:1");
        result.Validate().Of(DiagnosticSeverity.Error).Select(LocationOf).Should().Equal("CM0015 3:77", "CM0007 4:1");
    }

    [Fact]
    public void DatasetValidator_ReportsThemAtTheirPlacesOnce()
    {
        var failures = new ClaimDatasetValidator().Validate(Dataset).Errors.Where(failure => failure.Severity == FluentValidation.Severity.Error).ToList();

        failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Should().Equal("CM0015 Claims[0].AssertedOn", "CM0007 Claims[1]");
        failures.Select(failure => failure.CustomState).Should().Equal(Dataset.ReadErrors);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void Write_DatasetWithReadErrors_Throws(string name, Action<ClaimDataset> write)
    {
        var error = write.Invoking(each => each(Dataset)).Should().Throw<InvalidDatasetException>(name).Which;

        error.Diagnostics.Should().Equal(Dataset.ReadErrors);
        error.Message.Should().Be(
            "The dataset was read with 2 errors, and cannot be written, because what could not be read would be lost.\n"
            + string.Join('\n', Dataset.ReadErrors)
            + "\nCorrect the text and read it again, or accept the loss with ClaimDataset.AcceptLoss() or WriteOptions.AcceptLoss.");
        write.Invoking(each => each(Dataset.AcceptLoss())).Should().NotThrow(name);
    }

    [Fact]
    public async Task WriteAsync_DatasetWithReadErrors_Throws()
    {
        await Dataset.Awaiting(dataset => dataset.WriteAsync(Stream.Null)).Should().ThrowAsync<InvalidDatasetException>();
        await FluentActions.Awaiting(() => JsonSerializer.SerializeAsync(Stream.Null, Dataset)).Should().ThrowAsync<InvalidDatasetException>();
        await FluentActions.Awaiting(() => ClaimJsonLines.WriteAsync(Stream.Null, Records())).Should().ThrowAsync<InvalidDatasetException>();

        static async IAsyncEnumerable<ExtensibleRecord> Records()
        {
            await Task.Yield();
            yield return Dataset;
        }
    }

    [Theory]
    [InlineData("x.claims.json")]
    [InlineData("x.claims.jsonl")]
    [InlineData("x.claims.jsonl.gz")]
    public async Task Save_DatasetWithReadErrors_ThrowsAndDoesNotChangeTheFile(string name)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var path = Write(name, "before");

        Dataset.Invoking(dataset => dataset.Save(path)).Should().Throw<InvalidDatasetException>();
        await Dataset.Awaiting(dataset => dataset.SaveAsync(path, cancellationToken: cancellationToken)).Should().ThrowAsync<InvalidDatasetException>();

        (await File.ReadAllTextAsync(path, cancellationToken)).Should().Be("before");
        _folder.GetFiles().Should().ContainSingle();

        Dataset.Save(path, new() { AcceptLoss = true });
        ClaimDataset.Load(path).Should().Be(Dataset);
        await Dataset.SaveAsync(path, new() { AcceptLoss = true }, cancellationToken);
        ClaimDataset.Load(path).Should().Be(Dataset);
    }

    [Fact]
    public void AcceptLoss_Copy_IsValidatedAsItIs()
    {
        var dataset = ClaimDataset.Read("""{"claimModel":"1.0","actors":[{"id":"a"}],"claims":[{"id":"c","text":"It rains.","claimants":["a"]}]}""").Dataset;

        dataset.Validate().Of(DiagnosticSeverity.Error).Select(LocationOf).Should().Equal("CM0007 1:31");
        dataset.AcceptLoss().ReadErrors.Should().BeEmpty();
        dataset.AcceptLoss().Validate().Of(DiagnosticSeverity.Error).Select(found => found.Code).Should().Equal("CM4102"); // the actor is missing now
    }

    [Fact]
    public void AcceptLoss_WithoutErrors_IsTheSameDataset()
    {
        var dataset = ClaimDataset.Read("""{"claimModel":"1.0"}""").Dataset;

        dataset.AcceptLoss().Should().BeSameAs(dataset);
    }

    [Fact]
    public void Deserialize_Faulty_ThrowsAndNeverReturnsAPart()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ClaimDataset>(Faulty)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<string, ClaimDataset[]>>($$"""{"all":[{{Faulty}}]}""")).Should().Throw<JsonException>();
    }

    [Fact]
    public void ReadLines_FaultyHeader_KnowsItsErrors()
    {
        using var lines = new MemoryStream("""{"type":"dataset","claimModel":"1.0","title":7}"""u8.ToArray());

        var line = ClaimJsonLines.Read(lines).Should().ContainSingle().Subject;

        line.Record.Should().BeOfType<ClaimDataset>().Which.ReadErrors.Should().Equal(line.Diagnostics);
        FluentActions.Invoking(() => ClaimJsonLines.Write(Stream.Null, [line.Record!])).Should().Throw<InvalidDatasetException>();
    }

    [Fact]
    public void GetRecordOrThrow_LineWithErrors_Throws()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(FaultyLines));
        var lines = ClaimJsonLines.Read(stream).ToList();

        lines[1].GetRecordOrThrow().Should().BeSameAs(lines[1].Record);
        lines[2].Invoking(line => line.GetRecordOrThrow()).Should().Throw<InvalidDatasetException>().Which.Diagnostics.Should().Equal(lines[2].Diagnostics);
        lines[3].Invoking(line => line.GetRecordOrThrow()).Should().Throw<InvalidDatasetException>();
    }

    /// <summary>The JSON of a result states the errors beside the dataset, so that nothing is lost silently.</summary>
    [Fact]
    public void Serialize_ResultsWithErrors_StateThem()
    {
        using var lines = new MemoryStream("""{"type":"dataset","claimModel":"1.0","title":7}"""u8.ToArray());
        var line = ClaimJsonLines.Read(lines).Single();

        JsonSerializer.Serialize(ClaimDataset.Read(Faulty)).Should().Contain("CM0015").And.Contain("It rains.");
        var back = JsonSerializer.Deserialize<JsonLinesRecord>(JsonSerializer.Serialize(line))!;

        back.Should().Be(line);
        back.Record.Should().BeOfType<ClaimDataset>().Which.ReadErrors.Should().Equal(line.Diagnostics);
    }

    [Fact]
    public void Merge_LinesWithErrors_ReportsThem()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(FaultyLines));
        var lines = ClaimJsonLines.Read(stream).ToList();

        var report = Merge(null, new MergeInput("x", lines), new MergeInput("whole", [new(1, new Actor { Id = "b", Name = "B" }, [])]));

        report.IsComplete.Should().BeFalse();
        report.ReadErrors.Should().Equal(lines.SelectMany(line => line.Diagnostics));
        report.ReadErrorCount.Should().Be(2);
        report.ConflictCount.Should().Be(0);
    }

    [Fact]
    public void Merge_RecordsOfADatasetWithReadErrors_ReportsThemOnce()
    {
        var result = ClaimDataset.Read(Faulty);

        Merge(null, InputOf([])).ReadErrors.Should().Equal(Dataset.ReadErrors);
        Merge(null, InputOf(result.Diagnostics)).ReadErrors.Should().Equal(Dataset.ReadErrors);

        MergeInput InputOf(ValueList<Diagnostic> diagnostics) =>
            new("x", result.Dataset.EnumerateRecords().Select((record, index) => new JsonLinesRecord(index + 1, record, index == 0 ? diagnostics : [])));
    }

    [Fact]
    public void Merge_ManyErrors_CountsThemAll()
    {
        var error = new Diagnostic { Rule = JsonRules.Syntax, Severity = DiagnosticSeverity.Error, Message = "Wrong." };

        var report = Merge(null, new MergeInput("x", Enumerable.Range(1, 1001).Select(number => new JsonLinesRecord(number, null, [error]))));

        report.ReadErrors.Should().HaveCount(1000);
        report.ReadErrorCount.Should().Be(1001);
        report.IsComplete.Should().BeFalse();
    }

    private static MergeReport Merge(ClaimDataset? about, params MergeInput[] inputs)
    {
        using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        return ClaimJsonLines.Merge(inputs, file, new() { Header = about });
    }

    /// <summary>Adds two claims to a dataset that contradict each other.</summary>
    private static ClaimDataset Contradicting(ClaimDataset dataset) => dataset with
    {
        Claims = [.. dataset.Claims, .. new[] { Stance.Asserts, Stance.Denies }.Select(stance => new Claim
        {
            Id = $"new-{stance}",
            Text = "It rains.",
            Claimants = ["a"],
            Stance = stance,
            Proposition = new() { Subject = "sky", Predicate = "is", Value = "wet" },
        })],
    };

    private static string LocationOf(Diagnostic found) => $"{found.Code} {found.Line}:{found.Column}";

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
