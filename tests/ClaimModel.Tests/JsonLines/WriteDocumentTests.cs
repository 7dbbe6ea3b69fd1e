using ClaimModel.JsonLines;
using ClaimModel.Tests.Json;
using ClaimModel.Tests.Support;
using FsCheck.Fluent;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Documents written from sequences of records, and read as such.</summary>
public sealed class WriteDocumentTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WriteDocument_EveryMember_GivesTheBytesOfTheDataset(bool isIndented)
    {
        var options = new WriteOptions { Indented = isIndented };

        Written(Samples.Maximal.Records, options).Should().Equal(Samples.Maximal.ToUtf8(options));
    }

    [Fact]
    public void WriteDocument_NoRecords_IsAnEmptyDataset() => Written([], null).Should().Equal(new ClaimDataset().ToUtf8());

    [Fact]
    public void WriteDocument_OtherOrder_SortsByKind()
    {
        var dataset = Samples.Maximal;

        Written(dataset.Records.Reverse(), null).Should().Equal((dataset with
        {
            Actors = dataset.Actors.Reverse().ToValueList(),
            Topics = dataset.Topics.Reverse().ToValueList(),
            Sources = dataset.Sources.Reverse().ToValueList(),
            Predicates = dataset.Predicates.Reverse().ToValueList(),
            Claims = dataset.Claims.Reverse().ToValueList(),
            Contradictions = dataset.Contradictions.Reverse().ToValueList(),
        }).ToUtf8());
    }

    [Fact]
    public void WriteDocument_TwoDatasets_Refuses()
    {
        var write = () => Written([new ClaimDataset(), new ClaimDataset()], null);

        write.Should().Throw<ArgumentException>().WithMessage("What is said of the dataset as a whole comes twice.*");
    }

    [Fact]
    public void WriteDocument_AnyDatasetThroughLines_GivesTheSameBytes() => GeneratedDatasetsTests.Check(100, Prop.ForAll(GeneratedDatasetsTests.Datasets.ToArbitrary(), dataset =>
    {
        using var lines = new MemoryStream();
        ClaimJsonLines.Write(lines, ClaimJsonLines.ReadDocument(new MemoryStream(dataset.ToUtf8())).Select(line => line.Record!)); // without faults: every line has one
        lines.Position = 0;
        return Written(ClaimJsonLines.Read(lines).Select(line => line.Record!), null).AsSpan().SequenceEqual(dataset.ToUtf8());
    }));

    [Fact]
    public void ReadDocument_Records_HaveTheLinesOnWhichTheyBegin()
    {
        var text = """
            { "claimModel": "1.0",
              "topics": [ { "id": "a", "label": "A" },
                { "id": "b", "label": "B" } ],
              "actors": [

                { "id": "c", "name": "C" } ] }
            """u8.ToArray();

        ClaimJsonLines.ReadDocument(new MemoryStream(text)).Select(line => (line.Number, line.Record?.GetType().Name)).Should()
            .Equal((1, "ClaimDataset"), (2, "Topic"), (3, "Topic"), (6, "Actor"));
    }

    [Theory]
    [InlineData("""{ "claimModel": "1.0", "topics": [ { "id": "a", "label": "A" }, { "id": "b" } ] }""", 3, "The topic has no \"label\", which is required.")]
    [InlineData("""{ "claimModel": "1.0", "topics": [ { "id": "a", "label": "A" }, null ] }""", 1, "Found null for an element of a list; leave the element out.")]
    [InlineData("""{ "claimModel": "1.0", "topics": { } }""", 1, "Found an object, where a list is required.")]
    [InlineData("""{ "claimModel": "1.0", "topics": [], "topics": [] }""", 1, "The member \"topics\" stands twice in this object; only the first is read. Delete one of them.")]
    [InlineData("""{ "claimModel": "1.0", "topics": [ { "id": "a", "label": "A" }""", 1, "Found the end of the text, where a comma or a closing bracket is required. Something is cut off, or a closing bracket is missing.")]
    [InlineData("", 1, "The file is empty; a dataset is an object that begins with { \"claimModel\": \"1.0\" }.")]
    [InlineData("[]", 1, "Found a list, where an object (dataset) is required.")]
    public void ReadDocument_WithAnError_EndsWithIt(string document, int lines, string message)
    {
        var read = ClaimJsonLines.ReadDocument(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document))).ToList();

        read.Should().HaveCount(lines);
        read[^1].Record.Should().BeNull();
        read[^1].Diagnostics.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Fact]
    public void ReadDocument_LargerThanAnyBuffer_GivesAllRecords()
    {
        var dataset = new ClaimDataset
        {
            Description = new string('d', 700_000),
            Claims = Enumerable.Range(0, 3000).Select(number => new Claim { Id = $"c{number}", Text = new string('t', number == 7 ? 900_000 : 300) }).ToValueList(),
            Extensions = Extensions.Empty.With("x-last", "[1]"),
        };

        ClaimJsonLines.ReadDocument(new MemoryStream(dataset.ToUtf8())).Skip(1).Select(line => line.Record).Should().Equal(dataset.Claims);
    }

    private static byte[] Written(IEnumerable<ExtensibleRecord> records, WriteOptions? options)
    {
        using var stream = new MemoryStream();
        ClaimJsonLines.WriteDocument(stream, records, options);
        return stream.ToArray();
    }
}
