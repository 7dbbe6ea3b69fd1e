using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClaimModel.Tests.Conventions;

public class PublicTypesTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Types => [.. typeof(ClaimDataset).Assembly.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_IsSealedStaticAbstractOrAValue(Type type) => (type.IsValueType || type.IsSealed || type.IsAbstract).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Types))]
    public void Structure_OtherThanAnEnumerator_IsReadOnly(Type type)
    {
        if (type is { IsValueType: true, IsEnum: false, Name: not "Enumerator" })
        {
            type.IsDefined(typeof(IsReadOnlyAttribute)).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Property_OfAllButBuilders_HasNoSetterButInit(Type type) =>
        type.GetProperties(Declared)
            .Where(property => property.SetMethod is { IsPublic: true } && !IsInit(property.SetMethod) && type != typeof(ClaimDatasetBuilder))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Field_IsConstantOrNotPublic(Type type) =>
        type.GetFields(Declared).Where(field => !field.IsLiteral && !(type.IsEnum && field.IsSpecialName)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void EquatableType_HasEqualityOperators(Type type)
    {
        if (type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)) && !type.IsGenericType)
        {
            type.GetMethod("op_Equality", Declared).Should().NotBeNull();
            type.GetMethod("op_Inequality", Declared).Should().NotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Overloads_DifferInMoreThanTheTypeOfAnId(Type type) => OverloadsThatDifferInIds(type).Should().BeEmpty();

    [Fact]
    public void OverloadsThatDifferInIds_FindsThem() => OverloadsThatDifferInIds(typeof(ConfusableQueries)).Should().Equal("ClaimsAbout", "Find");

    /// <summary>
    /// Returns the names of overloads that a call with strings cannot tell apart, because a string converts to every id: with some number of
    /// arguments, both can be called, and only ids differ.
    /// </summary>
    private static IEnumerable<string> OverloadsThatDifferInIds(Type type) =>
        from overloads in type.GetMembers(Declared).OfType<MethodBase>().GroupBy(method => method.Name)
        let all = overloads.ToList()
        where all.Where((one, index) => all.Skip(index + 1).Any(other => DifferInIds(one.GetParameters(), other.GetParameters()))).Any()
        orderby overloads.Key
        select overloads.Key;

    private static bool DifferInIds(ParameterInfo[] one, ParameterInfo[] other)
    {
        var fewest = Math.Max(one.Count(parameter => !parameter.IsOptional), other.Count(parameter => !parameter.IsOptional));
        var most = Math.Min(one.Length, other.Length);
        return Enumerable.Range(fewest, Math.Max(0, most - fewest + 1)).Any(count =>
            TypesOf(one, count).SequenceEqual(TypesOf(other, count)) && !one.Take(count).Select(Type).SequenceEqual(other.Take(count).Select(Type)));

        static Type Type(ParameterInfo parameter) => parameter.ParameterType;
        static IEnumerable<string> TypesOf(ParameterInfo[] parameters, int count) => parameters.Take(count).Select(parameter => WithoutIds(parameter.ParameterType));
    }

    /// <summary>Returns the name of a type in which every id, and every string, is the same.</summary>
    private static string WithoutIds(Type type) =>
        type == typeof(string) || Ids.Contains(type) ? "id"
        : type.IsGenericType ? $"{type.Name}<{string.Join(",", type.GetGenericArguments().Select(WithoutIds))}>"
        : type.HasElementType ? $"{WithoutIds(type.GetElementType()!)}{type.Name[^1]}"
        : type.ToString();

    private static HashSet<Type> Ids { get; } =
        [.. typeof(ClaimDataset).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal))];

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Overloads as queries must not have them, beside some that are allowed.</summary>
    private abstract class ConfusableQueries
    {
        public abstract void Find(ClaimId id);

        public abstract void Find(string id);

        public abstract void ClaimsAbout(ActorId actor);

        public abstract void ClaimsAbout(TopicId topic, bool withNarrower = true);

        public abstract void Count(ActorId actor);

        public abstract void Count(TopicId topic, bool withNarrower);

        public abstract void Read(string text);

        public abstract void Read(Stream stream);
    }
}
