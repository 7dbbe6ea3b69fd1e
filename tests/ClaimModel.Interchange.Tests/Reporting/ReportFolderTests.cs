namespace ClaimModel.Interchange.Tests.Reporting;

/// <summary>Reports in folders.</summary>
public sealed class ReportFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("claimmodel-report-").FullName;

    private string Folder => Path.Combine(_root, "report");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void WriteFolder_ManyClaims_LinksAcrossPagesHaveTheirTarget()
    {
        var dataset = Generated(2_500);

        var summary = ClaimReport.WriteFolder(dataset, Folder);

        var pages = Directory.GetFiles(Folder).ToDictionary(path => Path.GetFileName(path), ReportPage.OfFile);
        summary.Should().Be(new ReportSummary(pages.Count, 2_500, 626, 0, 0));
        pages.Keys.Should().Contain(["index.html", "topic-topic-0.html", "topic-topic-0.2.html", "topic_4.html", "other-contradictions.html", "actors-1.html", "sources-1.html", "claims-1.html", "claims-5.html"]);
        pages.Values.SelectMany(page => page.Document.QuerySelectorAll("article.claim")).Select(claim => claim.Id!).Order(StringComparer.Ordinal).Should()
            .Equal(dataset.Claims.Select(claim => $"claim-{claim.Id}").Order(StringComparer.Ordinal));
        pages.Values.Sum(page => page.Document.QuerySelectorAll("article.contradiction").Length).Should().Be(626);
        var targets = pages.ToDictionary(page => page.Key, page => page.Value.Ids.ToHashSet());
        foreach (var (name, page) in pages)
        {
            page.Ids.Should().HaveCount(targets[name].Count);
            page.Addresses.Select(address => address.Split('#')).Where(parts => !IsTarget(targets, name, parts)).Should().BeEmpty();
        }
    }

    [Fact]
    public void WriteFolder_EmptyDataset_IsAnIndexWithoutLinks()
    {
        var summary = ClaimReport.WriteFolder(new ClaimDataset(), Folder);

        summary.Should().Be(new ReportSummary(1, 0, 0, 0, 0));
        ReportPage.OfFile(Path.Combine(Folder, "index.html")).Addresses.Should().BeEquivalentTo("#content", "index.html", "index.html#topics");
    }

    [Fact]
    public void WriteFolder_Twice_ReplacesThePagesAndNothingElse()
    {
        ClaimReport.WriteFolder(Generated(1_200), Folder);
        File.WriteAllText(Path.Combine(Folder, "mine.html"), "mine");
        File.WriteAllText(Path.Combine(Folder, "topic-mine.html"), "mine");

        var summary = ClaimReport.WriteFolder(Generated(10), Folder);

        var files = Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).ToList();
        files.Should().Contain(["index.html", "claims-1.html", "mine.html", "topic-mine.html"]).And.NotContain("claims-2.html").And.HaveCount(summary.Pages + 2);
        Directory.GetDirectories(Folder).Should().BeEmpty();
        ReportPage.OfFile(Path.Combine(Folder, "index.html")).TextOf(".lede").Should().StartWith("10 claims");
    }

    [Fact]
    public void WriteFolder_OtherFileWithTheNameOfAPage_IsNotReplaced()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "index.html"), "mine");

        var write = () => ClaimReport.WriteFolder(Generated(10), Folder);

        write.Should().Throw<IOException>().WithMessage("*index.html*it is not a page of a report*");
        Directory.GetFileSystemEntries(Folder).Should().ContainSingle();
        File.ReadAllText(Path.Combine(Folder, "index.html")).Should().Be("mine");
    }

    [Fact]
    public void WriteFolder_Canceled_LeavesNothing()
    {
        using var cancellation = new CancellationTokenSource();
        var options = new ReportOptions { Progress = new Canceler(cancellation) };

        var write = () => ClaimReport.WriteFolder(Generated(100), Folder, options, cancellation.Token);

        write.Should().Throw<OperationCanceledException>();
        Directory.GetFileSystemEntries(_root).Should().BeEmpty();
    }

    [Fact]
    public void WriteFolder_BroaderTopic_LinksToTheContradictionsOnNarrowerOnes()
    {
        ClaimReport.WriteFolder(Generated(10), Folder);

        var page = ReportPage.OfFile(Path.Combine(Folder, "topic-empty.html"));
        var broader = ReportPage.OfFile(Path.Combine(Folder, "topic-topic-0.html"));
        page.TextOf("#contradictions p").Should().Be("No contradictions are recorded on this topic itself. That does not mean that there are none.");
        page.Document.QuerySelector("#narrower").Should().BeNull();
        broader.TextsOf("#narrower li").Should().Equal("Second 2 contradictions, 2 claims");
        broader.Document.QuerySelector("#narrower a")!.GetAttribute("href").Should().Be("topic-topic-1.html#topic-topic-1");
        ReportPage.OfFile(Path.Combine(Folder, "actors-2.html")).TextsOf("h1, h2").Should().Equal("Actors (2/6)", "26–50 of 150");
    }

    private static bool IsTarget(Dictionary<string, HashSet<string>> targets, string page, string[] address) =>
        targets.TryGetValue(address[0].Length == 0 ? page : address[0], out var ids) && (address.Length == 1 || ids.Contains(address[1]));

    /// <summary>Returns claims in pairs of which the second denies the first; every second pair is a declared contradiction.</summary>
    private static ClaimDataset Generated(int claims) => new()
    {
        Title = "Generated",
        Actors = [.. Enumerable.Range(0, 150).Select(index => new Actor { Id = $"actor-{index}", Name = $"Actor {index}" })],
        Topics =
        [
            new Topic { Id = "topic-0", Label = "First" }, new Topic { Id = "topic-1", Label = "Second", Broader = ["topic-0"] },
            new Topic { Id = "empty", Label = "Empty" }, new Topic { Id = "Ünsafe/Topic", Label = "Third" },
        ],
        Sources = [new Source { Id = "source/1" }, new Source { Id = "source-2", OriginalSource = "source/1" }],
        Claims =
        [
            .. Enumerable.Range(0, claims).Select(index => new Claim
            {
                Id = $"c{index}",
                Text = $"Claim {index}.",
                Claimants = [$"actor-{index % 150}"],
                Topics = (index / 2 % 4) switch { 0 => ["topic-0"], 1 => ["topic-1", "topic-0"], 2 => ["Ünsafe/Topic"], _ => [] },
                Citations = [new Citation { Source = index % 3 == 0 ? "source/1" : "source-2" }],
                Supports = index == 0 ? [] : [$"c{index - 1}"],
                Stance = index % 2 == 0 ? Stance.Asserts : Stance.Denies,
                Proposition = new Proposition { Subject = $"s{index / 2}", Predicate = "exists" },
            }),
        ],
        Contradictions =
        [
            .. Enumerable.Range(0, claims / 4).Select(index => new Contradiction { Claims = [$"c{4 * index + 2}", $"c{4 * index + 3}"], Strength = ContradictionStrength.Contradictory }),
            new Contradiction { Id = "first", Claims = ["c0", "c1"], Strength = ContradictionStrength.Tension, Topic = "topic-1" },
        ],
    };

    private sealed class Canceler(CancellationTokenSource cancellation) : IProgress<double>
    {
        public void Report(double value) => cancellation.Cancel();
    }
}
