using System.Text;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Records;
using ClaimModel.Vocabularies;

namespace ClaimModel.Tests.Json.Plain;

public class NameTableTests
{
    [Theory]
    [InlineData("id", 0)]
    [InlineData("text", 1)]
    [InlineData("fifteen-letters", 2)]
    [InlineData("sixteen--letters", 3)]
    [InlineData("the longest of these names", 4)]
    [InlineData("", -1)]
    [InlineData("i", -1)]
    [InlineData("idx", -1)]
    [InlineData("id\0", -1)]
    [InlineData("fifteen-letterz", -1)]
    [InlineData("sixteen--letterz", -1)]
    [InlineData("the longest of these name", -1)]
    public void Find_AnyDistanceFromTheEnd_IsTheIndex(string name, int expected)
    {
        var table = new NameTable("id", "text", "fifteen-letters", "sixteen--letters", "the longest of these names");
        for (var padding = 0; padding < 40; padding++)
        {
            var json = Encoding.ASCII.GetBytes($"{{\"{name}\":{new string(' ', padding)}");

            var found = (table.Find(json, 2, out var length), length);
            var scalar = (table.FindScalar(json, 2, out length), length);

            found.Should().Be((expected, name.Length));
            scalar.Should().Be((expected, name.Length));
        }

        table.Find(Encoding.ASCII.GetBytes(name)).Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id")]
    [InlineData("a name that has no end in this text")]
    public void Find_NoEnd_IsNotFound(string text) => new NameTable("id").Find(Encoding.ASCII.GetBytes(text), 0, out _).Should().Be(-1);

    [Fact]
    public void Find_NamesOfAllCodecs_AreFound()
    {
        foreach (var type in RecordType.All)
        {
            type.Accept(new MemberNames());
        }
    }

    [Fact]
    public void Find_WordsOfAllVocabularies_AreFound() => VocabularyList.VisitAll(new Words());

    private static void ShouldFind(IReadOnlyList<string> names)
    {
        var table = new NameTable([.. names]);
        names.Select(name => table.Find(Encoding.ASCII.GetBytes(name))).Should().Equal(Enumerable.Range(0, names.Count));
    }

    private sealed class MemberNames : IRecordTypeVisitor<bool>
    {
        public bool Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            ShouldFind([.. TRecord.Codec.Members.Select(member => member.Name)]);
            return true;
        }
    }

    private sealed class Words : IVocabularyVisitor
    {
        public void Visit<TEnum>()
            where TEnum : struct, Enum => ShouldFind(Vocabulary<TEnum>.Words);
    }
}
