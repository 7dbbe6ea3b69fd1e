using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;

namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>The members of a type of record, as columns see them. They are derived from the declarations of the library. Immutable and thread-safe.</summary>
internal sealed class RecordShape
{
    private static readonly Dictionary<Type, RecordShape> Shapes = new()
    {
        [typeof(Actor)] = Create<Actor>(),
        [typeof(Topic)] = Create<Topic>(),
        [typeof(Source)] = Create<Source>(),
        [typeof(Predicate)] = Create<Predicate>(),
        [typeof(Unit)] = Create<Unit>(),
        [typeof(Claim)] = Create<Claim>(),
        [typeof(Contradiction)] = Create<Contradiction>(),
        [typeof(Citation)] = Create<Citation>(),
        [typeof(Quote)] = Create<Quote>(),
        [typeof(Review)] = Create<Review>(),
        [typeof(Rating)] = Create<Rating>(),
        [typeof(Role)] = Create<Role>(),
        [typeof(Identifier)] = Create<Identifier>(),
        [typeof(Proposition)] = Create<Proposition>(),
        [typeof(Quantity)] = Create<Quantity>(),
        [typeof(Detection)] = Create<Detection>(),
    };

    private RecordShape(string typeName, IReadOnlyList<MemberShape> members) => (TypeName, Members) = (typeName, members);

    /// <summary>Gets the name of the type, such as <c>claim</c>.</summary>
    public string TypeName { get; }

    /// <summary>Gets the members in the order in which they are written.</summary>
    public IReadOnlyList<MemberShape> Members { get; }

    /// <summary>Returns the shape of a type of record.</summary>
    public static RecordShape Of(Type record) => Shapes[record];

    /// <summary>Returns the shape of the records of a name, such as <c>claim</c>; null if there are none.</summary>
    public static RecordShape? Named(string typeName) => RecordType.Listed.Any(type => type.Name == typeName) ? Shapes.Values.First(shape => shape.TypeName == typeName) : null;

    /// <summary>Returns a member; null if there is none of this name.</summary>
    public MemberShape? Find(string name) => Members.FirstOrDefault(member => member.Name == name);

    private static RecordShape Create<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var codec = JsonCodecs.Record<TRecord>();
        return new(codec.TypeName, [.. codec.Members.Select(static member => Create(member.Name, member.Codec, member.Schema))]);
    }

    private static MemberShape Create(string name, JsonCodec codec, MemberSchema schema)
    {
        var isList = schema.Value is ListSchema or OneOrManySchema;
        var item = schema.Value switch
        {
            ListSchema list => list.Items,
            OneOrManySchema { Item: var one } => one,
            var value => value,
        };
        var reference = ReferenceOf(codec);
        var kind = name == "id" ? MemberKind.OwnId
            : reference?.Kind ?? (ReferenceEquals(codec, JsonCodecs.Url) ? MemberKind.Url : KindOf(item));
        return new(name, kind, isList, schema.IsRequired)
        {
            Record = kind == MemberKind.OwnId ? null : reference?.Record ?? (item as RecordSchema)?.Record,
            Words = (item as TermSchema)?.Words ?? [],
        };
    }

    private static (MemberKind Kind, Type Record)? ReferenceOf(JsonCodec codec) => codec switch
    {
        JsonCodec<ActorId> or JsonCodec<ActorId?> or JsonCodec<ValueList<ActorId>> => (MemberKind.Actor, typeof(Actor)),
        JsonCodec<TopicId> or JsonCodec<TopicId?> or JsonCodec<ValueList<TopicId>> => (MemberKind.Topic, typeof(Topic)),
        JsonCodec<SourceId> or JsonCodec<SourceId?> or JsonCodec<ValueList<SourceId>> => (MemberKind.Source, typeof(Source)),
        JsonCodec<ClaimId> or JsonCodec<ClaimId?> or JsonCodec<ValueList<ClaimId>> => (MemberKind.Claim, typeof(Claim)),
        _ => null,
    };

    private static MemberKind KindOf(ValueSchema schema) => schema switch
    {
        RecordSchema => MemberKind.Record,
        LanguageMapSchema or QualifiersSchema => MemberKind.KeyedTexts,
        NumberSchema => MemberKind.Number,
        BooleanSchema => MemberKind.Boolean,
        TermSchema => MemberKind.Term,
        TextSchema text when text == TextSchemas.Date => MemberKind.Date,
        TextSchema text when text == TextSchemas.Period => MemberKind.Period,
        TextSchema text when text == TextSchemas.LanguageTag => MemberKind.Language,
        _ => MemberKind.Text,
    };
}
