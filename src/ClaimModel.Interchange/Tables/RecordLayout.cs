using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;

namespace ClaimModel.Interchange.Tables;

/// <summary>The records of a type as rows of a table: each value has a column, whose heading is the path of the value (see <see cref="RecordPath"/>).</summary>
/// <remarks>
/// The layout follows from the declarations of the library, so that it has every member of a record. Members that the model does not know have columns,
/// too, with values in JSON. This type is immutable and thread-safe.
/// </remarks>
internal sealed class RecordLayout
{
    private static readonly RecordLayout[] Layouts = [.. RecordType.All.OrderBy(static type => type.Index).Select(static type => new RecordLayout(type))];

    private RecordLayout(RecordType type)
    {
        Type = type;
        Schema = type.Accept(new SchemaVisitor());
    }

    /// <summary>Gets the type of the records.</summary>
    public RecordType Type { get; }

    /// <summary>Gets the members of the records.</summary>
    public RecordSchema Schema { get; }

    /// <summary>Returns the layout of a type of record.</summary>
    public static RecordLayout Of(RecordType type) => Layouts[type.Index];

    /// <summary>Determines whether a member lists records that have tables of their own.</summary>
    private static bool IsListOfRecords(ValueSchema schema) => schema is ListSchema { Items: RecordSchema { Record: var record } } && RecordType.Of(record) is not null;

    /// <summary>
    /// Returns the paths of the columns that a table has even if no record needs them: all members, those of the first item of each list of records,
    /// and none for languages and qualifiers. Lists in such items are left out.
    /// </summary>
    public IReadOnlyList<string> StandardPaths()
    {
        var paths = new List<string>();
        AddPaths("", Schema, isInItem: false, paths);
        return paths;
    }

    private static void AddPaths(string path, RecordSchema record, bool isInItem, List<string> paths)
    {
        foreach (var member in record.Members)
        {
            var memberPath = RecordPath.Member(path, member.Name);
            switch (member.Value)
            {
                case RecordSchema inner:
                    AddPaths(memberPath, inner, isInItem, paths);
                    break;
                case ListSchema { Items: RecordSchema item }:
                    if (!isInItem && !IsListOfRecords(member.Value))
                    {
                        AddPaths(RecordPath.Item(memberPath, 1), item, isInItem: true, paths);
                    }

                    break;
                case LanguageMapSchema or QualifiersSchema:
                    break;
                default:
                    paths.Add(memberPath);
                    break;
            }
        }
    }

    private sealed class SchemaVisitor : IRecordTypeVisitor<RecordSchema>
    {
        public RecordSchema Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => (RecordSchema)JsonCodecs.Record<TRecord>().Schema; // the codec of a record describes one
    }
}
