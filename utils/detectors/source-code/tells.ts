/** The languages that can be named, in the order of the letters in `TELLS`. */
export const LANGUAGES: readonly string[] = [
  'python',
  'javascript',
  'typescript',
  'java',
  'csharp',
  'c',
  'cpp',
  'go',
  'rust',
  'php',
  'ruby',
  'swift',
  'kotlin',
  'scala',
  'sql',
  'shell',
  'powershell',
  'perl',
  'lua',
  'r',
  'matlab',
  'haskell',
  'elixir',
  'erlang',
  'clojure',
  'lisp',
  'dart',
  'solidity',
  'assembly',
  'fortran',
  'cobol',
  'pascal',
  'visual-basic',
  'verilog',
  'vhdl',
  'terraform',
  'dockerfile',
  'makefile',
  'css',
  'html',
];

/**
 * What tells a language from its neighbours: JSON of tokens, each with pairs of a letter (`A` the first language, `a` the 27th) and a
 * character (60 above what the token is worth once it is seen, in halves of log odds). The tokens are from the languages' own references;
 * what they are worth was fitted on sources of a Debian system and samples of other projects. A token is a word; a word and what follows
 * it at once (`print(`, `println!`); signs and the word behind them (`#include`, `$this`); a run of signs (`=>`, `:=`); `^` and what a line
 * starts with; or what a line ends in and `$`. JSON, because no other form of it is read as fast.
 */
export const TELLS =
  '{"!":"L=X=","!=":"H=","!==":"B@C?","\\"\\"\\"":"A?W=","\\"$1\\"":"P@","#!/bin":"PC","##":"U@","#\'":"Z@","#(":"Y@h=","#:key"' +
  ':"Z@","#[cfg":"IA","#[derive":"IA","#[test":"IA","#define":"F@G=","#else":"F>","#endif":"F?G>","#endregion":"E@","#f":' +
  '"Z@","#fff;":"mA","#if":"F>G=","#ifdef":"F?","#ifndef":"F?G>","#include":"F?G?c=","#lang":"ZB","#pragma":"G=","#region' +
  '":"E@","#t":"Z@","#{":"K?","$":"J?P=Q@R>V=c=","$$":"g>l?","$(":"P?lA","$(CC":"lA","$(MAKE":"lA","$(shell":"l@","$(wild' +
  'card":"l@","$1":"P?","$<":"lA","$@":"P@lA","$^":"lA","$_":"Q?R?","$_.":"Q@","$_GET":"JA","$_POST":"JA","$display(":"hA' +
  '","$env:":"QA","$false":"Q@","$null":"Q@","$self":"R@","$self->":"RA","$this":"J@","$this->":"JA","$true":"Q@","${":"P' +
  '?j=","%":"R=U=c=","%.o:":"lA","%>%":"TB","%eax":"cA","%in%":"TA","%rax":"cA","%w":"K@","%{":"W@","&":"d=g=","&$":"d@",' +
  '"&&":"G=P=k=","&mut":"IA","&nbsp;":"nA","&self":"IA","&str":"IA","\'":"Z=","\'b0":"hB","\'b1":"hB","\'d":"h>","\'dart:":"aC' +
  '","\'h":"h@","\'package:":"aC","\'use":"B>","()":"V=","(*":"f>","(->":"YA","(->>":"YA","(.":"Y>","(:require":"YB","(and":' +
  '"Z>","(assoc":"YA","(atom":"YA","(begin":"Z@","(car":"ZA","(cdr":"ZA","(comment":"Y@","(concat":"Z@","(cond":"Y>Z@","(' +
  'cons":"Z@","(declare":"Z?","(def":"Y@","(defclass":"ZA","(defconst":"ZA","(defcustom":"ZB","(define":"ZA","(define-":"' +
  'Z?","(defmacro":"Y?ZA","(defmethod":"Y?Z@","(defn":"YB","(defparameter":"ZB","(deftest":"YA","(defun":"ZB","(defvar":"' +
  'ZA","(display":"Z@","(do":"Y?","(doseq":"YA","(eq":"Z@","(eq?":"ZA","(equal":"Z?","(error":"Z>","(first":"Y?","(fn":"Y' +
  '@","(for":"Y?","(format":"Z?","(get":"Y?","(get-in":"YA","(if":"Y>Z>","(in-package":"ZB","(interactive":"ZA","(is":"Y?' +
  '","(lambda":"ZA","(let":"Y?Z?","(let*":"ZA","(list":"Z?","(loop":"Y?Z>","(map":"Y?","(mapcar":"ZA","(module":"Z>","(no' +
  't":"Z>","(ns":"YB","(null":"Z@","(null?":"ZA","(or":"Z>","(println":"YA","(progn":"ZA","(provide":"Z@","(quote":"Z?","' +
  '(recur":"YA","(reduce":"Y@","(require":"Z@","(set!":"Z@","(setf":"ZB","(setq":"ZB","(str":"Y@","(swap!":"YA","(test":"' +
  'Z=","(unless":"Z?","(when":"Y?Z?",")$":"Y=Z?","):":"C?",");":"h=","**":"E=F=","*testing.":"H?","++":"V>","+=":"l>",",$' +
  '":"X=","--[[":"SA","--from":"k@","->":"F?G=I>J?L?M>R>V?W>X@Y=","->$":"XA","->>":"Y@","-ErrorAction":"QA","-Force":"QA"' +
  ',"-Name":"Q@","-Object":"Q?","-Path":"QA","-and":"Q?","-behaviour(":"XB","-define(":"XA","-e":"P>","-eq":"P>Q@","-expo' +
  'rt(":"XC","-include(":"XA","-like":"Q@","-match":"Q?","-module(":"XC","-moz":"m@","-n":"P>","-ne":"Q@","-not":"Q?","-o' +
  'r":"Q>","-record(":"XB","-rf":"l=","-spec":"XA","-type":"X@","-webkit":"m@","-y":"k>","-z":"P>","-}":"V@",".$":"X=",".' +
  '*":"UA","..":"S@a>","...$":"U?","...args":"B>","./":"U@",".GT.":"dA",".PHONY:":"lC",".SYNOPSIS":"QA",".^":"UA",".align' +
  '":"cA",".and.":"dA",".byte":"c@",".data":"c@",".eq.":"dB",".global":"c@",".globl":"cB",".lt.":"dA",".not.":"d?",".o":"' +
  'l?",".section":"cA",".size":"c@",".text":"c@",".type":"c@",".word":"c@","/>":"n=","/dev/null":"PA","01":"e>","05":"e>"' +
  ',"0;":"m>","100%;":"mA","1;$":"R>",":$":"A@","::":"G?I>J=K>R>T=V?W=d>",":=":"H@f?l=",":])":"H=",":as":"Y@",":error":"W' +
  '@",":hover":"mA",":keys":"Y@",":ok":"WA",":require":"YA",":type":"Z>",";$":"B>C>D>E?F?G>I=J>O>R=U>X=a=b=f>h>m>",";;":"' +
  'P@",";;$":"PA","<!DOCTYPE":"nB","<$>":"VA","<-":"N>TCV>W=","</":"n=","</a>":"n@","</div>":"nA","</li>":"nA","</p>":"n@' +
  '","</script>":"n@","</span>":"n@","<<":"G>K=X=","<<\\"":"X@","<<-":"T@","<=":"h>i>","<>":"V?W>f=g=","<?php":"JD","<a":"' +
  'n@","<body>":"n@","<br":"n@","<button":"n@","<div":"nA","<form":"n@","<h1>":"n@","<h2>":"n@","<head>":"nA","<html":"nA' +
  '","<img":"n@","<input":"n@","<label":"n@","<li>":"n@","<link":"n@","<meta":"nA","<p>":"n@","<script":"n@","<section":"' +
  'n?","<span":"nA","<table":"n@","<td>":"nA","<title>":"n@","<tr>":"n@","<ul>":"n@","===":"B@C?E=","=>":"B>C>E=I=J>K=N>R' +
  '>V>a>b=i=","=cut":"RA","=head1":"RA","={":"N?","=~":"RA",">$":"G=",">&2":"PA",">::":"G>","><$":"n>",">>=":"VA","?":"L=' +
  '","?.":"M@a=","?:":"C@M?","?=":"l@","?>":"JA","??":"E>L=a=","?MODULE":"XB","@":"D=K>R>h=","@(":"Q?h?","@@":"K>","@Auto' +
  'wired":"DA","@Component":"C@","@Composable":"MB","@IBOutlet":"LA","@Injectable":"C@","@Override":"DA","@State":"LA","@' +
  'Test":"D>","@_":"RA","@dev":"b@","@doc":"W@","@echo":"lB","@import":"m=","@include":"m@","@main":"L@","@media":"mB","@' +
  'moduledoc":"WB","@notice":"bA","@objc":"LA","@override":"aA","@param":"J=","@spec":"W@","@{":"Q?R?","ACCEPT":"e>","ADD' +
  '":"e>k?","ALIGN":"c>","ALTER":"OA","AND":"O>","ARG":"kA","AS":"O>k=","Add":"Q>","And":"g=","Array.":"B>","Array<":"C?"' +
  ',"ArrayList<":"D@","Array[":"N@","As":"g@","Attribute":"g>","BEGIN":"O=","BY":"O?","Begin":"Q=","Bool":"L?","Boolean":' +
  '"M>N=g?","Boolean;":"fA","Box<":"I@","BuildContext":"aB","ByRef":"gA","ByVal":"gB","CALL":"c=d@","CC":"lA","CFLAGS":"l' +
  'A","CGFloat":"LB","CMD":"kA","COMMON":"d@","COMPUTE":"e@","CONSTRAINT":"O@","CONTINUE":"dA","COPY":"e>kA","COUNT(":"O@' +
  '","CREATE":"O@","Call":"g>","Case":"g?","Class":"g=","Console.":"EA","Control.":"VA","Create":"f>","DECLARE":"O>","DEF' +
  'AULT":"O>","DELETE":"O?","DESTDIR":"l@","DISPLAY":"e@","DISTINCT":"O@","DIVISION":"eA","DIVISION.":"eC","DO":"d>","DRO' +
  'P":"O@","Data.":"VA","DateTime":"E>","Debug.":"g>","Dim":"gB","Do":"g=","Double":"L>","END":"O=R=d=e=g>","ENDDO":"dA",' +
  '"ENDIF":"d@","ENTITY":"iA","ENTRYPOINT":"kB","ENV":"kA","EXISTS":"O?","EXPOSE":"kB","Each":"g?","Either":"V@","Else":"' +
  'g>","ElseIf":"gA","End":"E=g?","Enum.":"WA","Eq":"V?","Err(":"I@","Error":"g=","Exception":"D>","Exit":"g@","Explicit"' +
  ':"gA","FALSE":"T?","FD":"e?","FILE":"F?","FORMAT":"d>","FROM":"O?k@","FUNC":"c=","FUNCTION":"O?","False":"A>g=","File.' +
  '":"K>","For":"J=g>","ForEach":"Q@","Foundation":"LA","Free;":"f@","Function":"g?","Future<":"aB","Future[":"NA","GRANT' +
  '":"O@","GROUP":"O?","Gem::":"K@","GenServer":"WA","Get":"Q@g=","HEALTHCHECK":"kA","Handles":"g@","Host":"Q?","IDENTIFI' +
  'CATION":"eC","IEnumerable<":"EA","IF":"O=e=g=","IMPLICIT":"dA","INDEX":"O?","INNER":"O@","INSERT":"O@","INT":"O?","INT' +
  'EGER":"O?d?","INTO":"O@","IO":"V?","IO.":"W@","If":"g>","Import":"Q?","Imports":"gA","In":"g=","Int":"L?M?N>V=","Integ' +
  'er":"D>f>g?","Integer;":"fA","Invoke":"QA","Is":"g=","Item":"B=Q>","JOIN":"O@","JSON.":"B?","Just":"V@","KEY":"O?","LA' +
  'BEL":"k@","LDFLAGS":"l@","LEFT":"O?","LIMIT":"O?","List<":"D>E=a=","List[":"NA","Loop":"g@","MAINTAINER":"kA","MOV":"c' +
  'A","MOVE":"eA","Map.":"W?","Map<":"D>a=","Map[":"N@","Math.":"B=","Maybe":"V@","Me.":"gA","Module":"g>","Monad":"V@","' +
  'MsgBox":"gA","NA":"T@","NOT":"O>W=","NULL":"F?O>T>","Namespace":"g=","New":"Q?g>","Next":"g@","Nil":"N>","None":"A?I>N' +
  '=","Not":"a=g=","Nothing":"V@g@","ON":"O>g=","ONBUILD":"kA","ORDER":"O?","Object":"D>Q=","Object.":"B>","Ok(":"I@","On' +
  '":"g=","Option":"g>","Option<":"IA","Option[":"NA","Out":"Q>","PERFORM":"eB","PIC":"eB","PORT":"i?","PRIMARY":"O@","PR' +
  'OCEDURE":"O>e?","PROGRAM":"e?","PSObject":"Q@","Param(":"Q@","Partial<":"C@","Print":"g>","Private":"g?","Process":"Q=' +
  '","Promise":"B>","Promise.":"B>","Promise<":"C@","Property":"g?","Public":"g>","REAL":"d@","REFERENCES":"OA","RETURNS"' +
  ':"O@","RUN":"kB","RUN.":"eA","ReDim":"gA","Record<":"C@","Remove":"Q@","Repo.":"W@","Result":"f?","Result<":"IA","SECT' +
  'ION.":"eA","SELECT":"O@","SET":"O=","SIGNAL":"i@","SPACES":"e?","SPDX":"b@","STD_LOGIC":"iB","STOP":"e?","STORAGE":"e@' +
  '","SUBROUTINE":"dB","SUM(":"O@","Select":"g>","Self":"I?f=","Seq[":"NA","Set":"Q?g>","Shared":"g?","Show":"V?","Some("' +
  ':"I@N>","Start":"Q=","StatefulWidget":"aC","StatelessWidget":"aC","Stream<":"a@","String":"D?I=L=M>N=V=a=g>","String."' +
  ':"W>","String::":"I@","String;":"f@","String?":"M@","String[]":"D?","Sub":"gA","SwiftUI":"LB","System.":"D@E?","System' +
  ';":"EA","TABLE":"OA","TEXT":"O>c@","TO":"e>","TObject":"fA","TRUE":"T?","Task":"E?","Task<":"E@","Test":"Q=g@","Text("' +
  ':"a@","Then":"g@","To":"g>","True":"A>g=","UIKit":"LB","UNION":"O?","UNTIL":"e>","UPDATE":"O?","USER":"k?","Unit":"M@N' +
  '@","VALUE":"e>","VALUES":"O@","VARCHAR(":"OA","VARYING":"e@","VIEW":"O?","VOLUME":"kA","ValueError(":"A?","Vec<":"IA",' +
  '"View":"L>","WHERE":"O@","WITH":"O=","WORKDIR":"kC","WORKING":"e@","WScript.":"gA","Wend":"gA","Where":"Q?","While":"g' +
  '=","Widget":"aA","With":"g>","Write":"Q@","WriteLn(":"fA","ZERO":"e?","[":"P=Y=","[31:":"hA","[7:":"hA","[CmdletBindin' +
  'g":"QC","[Parameter":"QB","[[":"P@","[]":"V=W=X=","[]byte":"HA","[]string":"HA","[else":"ZA","[int]":"Q@","[string":"Q' +
  '@","[string]":"QA","\\\\":"J>","\\\\$":"k>l?","\\\\@":"R?","]":"Y=","]]":"P?S=","^!":"d?","^\\"\\"\\"":"A@","^#":"A>K>P=Q>R=T?"' +
  ',"^#!":"P?","^#![":"IA","^##":"UA","^#\'":"T@","^#>":"Q@","^#[":"IA","^#lang":"ZB","^$(":"l?","^%":"E=U?X?","^%!":"UB",' +
  '"^%%":"U@XA","^\'":"g?","^(*":"f>","^*":"D?F>J?","^*/":"D=F=","^-":"X=l=","^--":"O@SAV>i>m>","^--[[":"SA","^-module(":"' +
  'XC","^.":"c>l=m?","^/*":"F>m=","^/**":"D=J>","^//":"B=H>I=L=N=b=c>h=","^///":"E>I>a>","^;":"Y>Z?c>","^;;":"Y?Z@","^;;;' +
  '":"ZA","^<":"n>","^<#":"Q@","^<?php":"JA","^=":"R>","^=cut":"RA","^=head1":"RA","^?>":"J@","^@":"A=W=l>m=","^C":"d>","' +
  '^`":"h?","^c":"d=","^{":"E>f>","^{$":"fA","^{-":"VA","^{-#":"VB","^|":"V>","^|>":"WA","^})":"B>","_":"N>X=g=","_$":"g>' +
  '","__PACKAGE__":"RA","__init__":"A@","__name__":"A@","`":"h=","`define":"hA","`timescale":"hA","absolute;":"mA","abstr' +
  'act":"D=","add":"c>","addEventListener(":"B@","address":"bA","aes(":"TA","akka.":"NA","al":"c>","alias":"W@","align:":' +
  '"m@","all:":"lA","all;":"i@","allocatable":"dA","allocate(":"d@","also":"M>W=","alter":"O?","always":"h@","always_comb' +
  '":"hC","always_ff":"hC","ami":"j@","and":"A=K=R=S=","android.":"M@","androidx.":"MA","any":"C>","append(":"H@","apply"' +
  ':"M?","apply(":"N?","apt-get":"PAk>","architecture":"iC","args":"A=Q=","args:":"N>","array":"f>","array(":"J?","array_' +
  'map(":"JA","as":"A=C=I=J=","as.":"T?","assert":"A=W=","assert_eq!":"IA","assign":"hA","async":"A=B=C=E>I=a>j=","atom":' +
  '"X>","attr_accessor":"KA","attr_reader":"KA","auto":"G>","auto;":"m@","await":"B>C=E>a>","awk":"P?","aws_":"jA","ax":"' +
  'c@","b":"W=c=","background:":"mA","bash":"P@","begin":"K>X=f@h>i>","begin$":"f>","behavior":"i?","belongs_to":"KA","be' +
  'q":"cA","bigint":"O?","bit":"h>","bl":"c?","bless":"RA","block;":"mA","bne":"cA","body":"m>","bold;":"mA","bool":"E?G=' +
  'H=a=b=","boolean":"C?D>","boolean;":"C?f@","boost::":"G@","border:":"mA","build(":"a?","bx":"c>","by":"M=","byte":"H>"' +
  ',"bytes32":"bA","c(":"T?","call":"c>d?","case":"F=H=L=N>O=P=V=W=X=h=","cat":"P>T=","catch":"D=Q=","cd":"P?","cdecl":"f' +
  '?","cell":"U>","center;":"mA","chan":"HA","char":"F?","char*":"F?","character(":"d@","child:":"aB","children:":"aA","c' +
  'hmod":"P?","chomp":"RB","class":"E=G=J=K=L=M=N=V=a=","class(":"f>","class=":"n@","clc":"U@","clean:":"lA","clear":"U?"' +
  ',"clk":"hA","clk)":"hA","clock":"h>","clojure.":"YB","cmp":"R>c@","collect(":"I>","color:":"mA","com.":"D>","companion' +
  '":"MA","component":"i@","conn":"W?","console.":"B?C=","const":"B?C@F=G=M=a=f=","constant":"i>","constexpr":"G?","const' +
  'ructor(":"M?b=","contains":"d@","content:":"m=","context":"K=","context.":"H?","continue":"d>","contract":"bA","count"' +
  ':"j=","count(":"J>","cout":"GA","cp":"P?","crate::":"IA","create":"O>","curl":"P@","dart:":"aA","data":"M>V>j=","data.' +
  '":"T>","data.frame(":"T@","db":"c@","dd":"c>","dec":"c>","decimal":"E?","declare":"C@","def":"A?K@N?W>","default":"B=W' +
  '=j=","defer":"HA","define":"l>","defined":"G=R?","defmodule":"WC","defp":"WB","defstruct":"WA","deinit":"LA","delete":' +
  '"G=","deriving":"VA","describe":"K>","description":"j>","dh_":"l@","dict":"A=","die":"R?","dimension":"d@","disp":"U?"' +
  ',"disp(":"UA","display:":"mA","div>":"n?","division.":"eA","do":"K?P=S=V>W>d>f=","do$":"W?","do:":"W@","document.":"B@' +
  '","done":"P?","double":"F=a=d=","downto":"f@iA","drop":"O>","dw":"c?","dyn":"I@","dynamic":"a@","each":"K>","each.":"j' +
  '@","eax":"cB","ebx":"cA","echo":"J?P?","ecx":"cA","elif":"A@P=","else":"L=T=U=","else:":"A>","elseif":"J>S@U>","elsif"' +
  ':"K@R?i=","em;":"m@","emit":"b@","empty(":"J?","empty?":"KA","end":"K@S?U?W>X>d>h=i=","end)":"S@","end,":"S?","end.":"' +
  'X@f@","end;":"U>fA","endcase":"hA","enddo":"dA","endef":"lA","endfor":"UA","endfunction":"UBh?","endif":"U@d@l?","endl' +
  '":"GA","endmodule":"hC","endtask":"hA","endwhile":"UA","entity":"iB","enum":"C=F=I=L=N=","eq":"R@","erlang:":"XA","err' +
  '":"H?","error":"H=","error(":"U>","error)":"H?","error{":"H?","esac":"PA","eval":"P>","event":"b>","except":"A?","exis' +
  'ts":"R>","exit":"P>","exit;":"f@","expect(":"K=","explicit":"G@","export":"B>C@P>","exports":"B?","exports.":"B?","ext' +
  'end":"K?","extends":"C=D=J=N>a=","extension":"L@N=","extern":"F?","external":"b@f>","eye(":"U@","factory":"a@","fi":"E' +
  '=P@","figure":"U@","figure;":"UA","fileprivate":"LA","final":"D?a?","finally":"f>","finally:":"A=","flex;":"mA","float' +
  '":"F=","fmt.":"HA","fn":"I@W?","font":"m>","for":"S=T=U=","for_each":"jA","forall":"V?","foreach":"E?J?Q>R>","format!"' +
  ':"IA","fprintf(":"F@U@","frame(":"T?","free(":"F@","freeze":"K@","friend":"G@","from":"A=B=C>O=","fun":"MAX?","fun(":"' +
  'M=","func":"H@L@c=","func(":"H>","function":"B>J>P=Q>S?U>b=d=f=","function(":"B?S>T?","gen_server":"XA","gen_server:":' +
  '"XA","generate":"h>","generic":"i@","genvar":"hA","get;":"EA","ggplot(":"TB","given":"N?","global":"c>","go":"H>c=","g' +
  'oto":"F>d=","grep":"P@","group":"O=","guard":"LA","has_many":"KA","height:":"m@","hiding":"V@","hold":"U@","hover":"m>' +
  '","href=":"n@","i32":"I@","id=":"n>","ieee;":"iB","if":"H=K=T=U=","if(":"d=","ifdef":"l?","ifeq":"lB","ifneq":"lA","im' +
  'pl":"I@W>","implementation":"f@","implements":"C=D>","implicit":"NAdA","import":"A>B=C>D=H=L=M=N=V>W=a=","important;":' +
  '"mA","in":"A=L=T=","inc":"c>","inc(":"fA","include":"G=K=c=l>","index:":"m?","indexed":"b@","inherit;":"m@","inherited' +
  '":"fA","inherited;":"fA","init":"M?","init(":"L@","initial":"h@","initialize":"KA","initialize(":"KA","inline":"F=G=",' +
  '"inout":"L@h@","input":"h?","insert":"O>","install":"P=","install:":"l@","instance":"V@","instanceof":"D>","int":"D=E=' +
  'F>G>H=a>","int*":"F>","int64":"H>","integer":"O>d@h=","integer,":"d@","integer;":"fA","intent":"d@","intent(":"dA","in' +
  'terface":"C@D=H=f>","interface{}":"H@","internal":"E@M>b>","into":"O>","io:":"X@","iostream":"GA","ipairs(":"SA","is":' +
  '"g=i=","is.":"T?","is_":"X=","isempty(":"UA","isfield(":"U@","isinstance(":"A?","isset(":"JA","it":"K=","it.":"M?","it' +
  'er(":"I?","java.":"DA","javax.":"D@","je":"E=c@","jmp":"c@","jne":"c@","jnz":"cA","join":"O>R=","jsr":"cA","jz":"cA","' +
  'key":"O=","keyof":"C@","keys":"R?W=","kind":"d>","kotlin.":"MA","kwargs":"A>","lambda":"A=K=","lapply(":"TA","last":"R' +
  '>","late":"a@","lateinit":"MA","lazy":"L>M?N?","ld":"c>","lda":"cA","ldi":"c@","ldr":"cA","ldx":"cA","lea":"cA","left:' +
  '":"m>","left;":"m?","len(":"A=H=","length(":"T>U>","let":"B>C>I>L?M=V=","let(":"K>","li>":"n?","library":"a>b>i?","lib' +
  'rary(":"TA","line":"g=m=","linspace(":"UA","list(":"T>j>","listOf(":"MB","lists:":"XA","local":"P>R=SAj=","local.":"jA' +
  '","localparam":"hA","locals":"j@","logic":"h@","logical":"d@","long":"D=F=","longint":"fA","longint;":"fA","loop":"I>"' +
  ',"love.":"SA","lr":"c?","ls":"P>","m/":"R>","macro_rules!":"IA","main":"V>j=","main(":"a=","main=":"V=","make(":"H@","' +
  'malloc(":"F@","map":"K=V=i=","map(":"B=","map[string":"HA","mapping(":"bA","margin:":"mA","match":"I?N@","math.":"S>",' +
  '"matrix(":"T>","mean(":"T>","memcpy(":"F@","memory":"b@","mempty":"V@","mkdir":"P?","mod":"I?","modifier":"b@","module' +
  '":"K>V>d>h@j=","module.":"B>","mov":"cA","move":"e?","movl":"cB","movq":"cB","movups":"c@","msg.":"bB","mut":"IA","mut' +
  'ableListOf(":"MA","mutating":"LA","mv":"P>","my":"R@Y=","na.":"T@","name":"j=","namelist":"d@","nameof(":"E@","names("' +
  ':"T?","namespace":"C=E>G?J>","nargin":"UA","ne":"R?","negedge":"hA","never":"C?","new":"B=D=E=J=K=N=","newtype":"VA","' +
  'next":"R>g=","nil":"H@K?L?S@W>Y>Z?f>","nil?":"KA","noexcept":"G@","none":"d@","none;":"m@","nop":"c@","not":"A=","np."' +
  ':"A>","npm":"k=","nrow(":"TA","null":"B=D=E=J=M=O=a=","nullptr":"G@","number":"C>","number;":"C?","numel(":"UA","numer' +
  'ic(":"T?","object":"M>N?","of":"V=X>f=i=","ok":"X?","ok,":"X?","ok.":"X@","on":"O=","ones(":"U@","only:":"dA","opacity' +
  ':":"m@","open":"M>R=","operator":"G?","or":"A=R=S=","order":"O=","org.":"D?N=","others":"i@","otherwise":"V@","otherwi' +
  'se=":"V=","our":"R?","out":"E>i>","output":"h@j>","overflow:":"m@","override":"E?G>L>M?N>","override;":"fA","override_' +
  '":"l?","package":"D>H@M=N=R>","padding:":"mA","pairs(":"SA","param":"Q?","param(":"Q@","parameter":"d?h?","parent::":"' +
  'J@","part":"a?","partial":"E?","pass":"A=","paste(":"TA","paste0(":"TA","patsubst":"l@","payable":"bB","pd.":"A>","per' +
  'form":"e?","pic":"e@","pip":"k=","plot(":"T>U@","pop":"c?","port":"i@","port(":"i@","posedge":"hC","position:":"m@","p' +
  'ragma":"b>","precision":"dA","primary":"O?","print":"J=R>d=g@","print(":"A>L?S=T=a=","printf":"P>","printf(":"F?","pri' +
  'ntln!":"IB","println(":"D=M@N>","private":"C=D>E>J=K=L=M=N=b=f=","private:":"G?","proc":"c=","procedure":"f@","process' +
  '":"i?j>","process(":"iA","program":"d?f>g=","property":"f>","protected":"D=E=J=","protected:":"G?","protocol":"L@","pr' +
  'ototype.":"B>","provider":"jA","pub":"I@","public":"C=D?E?J>b=f=","public:":"G?","pure":"b@","push":"R?c@","pushq":"cA' +
  '","putStrLn":"VA","puts":"K@","px":"m@","px;":"mA","qr":"R?","qualified":"VA","quote":"W?","qw":"R@","qw(":"RA","r0":"' +
  'c?","r1":"c?","radius:":"m@","raise":"A>K>","rand(":"U?","range":"H@","range(":"A>","rax":"cB","rbp":"cA","rdi":"cB","' +
  'read":"P>","readonly":"C@E>","real":"d?","real(":"d@","receive":"X@","record":"f?","ref":"E>I=","ref(":"R>","reference' +
  's":"O?","reg":"hA","register":"F>","rem":"g>m?","rem;":"mA","rep(":"T?","repeat":"S>f>","require":"K?R=S>W=","require(' +
  '":"B?S>b>","require_once":"J@","require_relative":"KB","required":"a?","required_providers":"jB","rescue":"K@","resour' +
  'ce":"jB","ret":"Q=c@","return":"A=B>C=F=H=J=L=M=P=R=S=a=d=","return(":"T>","returns":"W=b@","revert(":"b@","rgba(":"mA' +
  '","rising_edge(":"iC","rm":"P>l>","rsi":"cB","rsp":"cA","rst":"h?","rtl":"i@","rts":"cA","s/":"R>","sapply(":"TA","sca' +
  'la.":"NB","scalar(":"R@","sealed":"E?M?N?","section":"c?","sed":"P@","select":"H=O?","self":"A?","self.":"A>I=K>L>S=",' +
  '"self:":"S@","self::":"J@","seq(":"T?","set":"P=","set;":"EA","setState(":"a@","setmetatable(":"SB","shared_ptr<":"GA"' +
  ',"shift":"P@R>","shift;":"R@","shl":"f?","show":"V=","signal":"iA","size(":"U?","size:":"m@","size_t":"F@G=","sizeof("' +
  ':"F?","solid":"mA","solidity":"bC","some":"L>","source":"H=P>j>","sp":"c>","spawn(":"X@","split":"R=","src=":"n?","st"' +
  ':"c=","sta":"cA","static":"D=E=F>","static::":"J@","static_cast<":"G@","stats::":"T@","std":"G>","std::":"G@I>","std_l' +
  'ogic":"iC","std_logic;":"iC","std_logic_vector(":"iC","stdio.":"FA","stdlib.":"FA","stop(":"T@","storage":"b@","str":"' +
  'c>","str(":"A=","strcmp(":"U@","strict;":"RA","string":"C?E@G=H>J=","string)":"C=","string,":"C=","string.":"E>F=S?","' +
  'string;":"C?f?","strlen(":"F@J>","struct":"F?H>I>L>","struct{":"H=","style=":"n?","sub":"R@c>","subroutine":"dB","subs' +
  't":"l>","sudo":"P?","sum(":"U=","super":"K=","super(":"D=","super.":"a=","suspend":"MA","switch":"F=H=L=","synchronize' +
  'd":"D@","syscall":"c@","t":"Z=","t.":"H=","table":"O?","table.":"S@","tags":"j@","tar":"P>","task":"h?","template":"G?' +
  '","template<":"GA","terraform":"jA","test":"P=W=g=","test:":"l=","testing.":"H@","text":"O=m=","then":"K=P>S@V=d=f>g=i' +
  '=","then(":"B>","this->":"G?","this.":"B=C=D=E=a=","throw":"E=G=J=","throws":"DAL>","timescale":"hA","to":"f=","top:":' +
  '"m>","tostring(":"S@","trait":"I?N@","transform:":"m?","transition:":"m@","transparent;":"mA","trap":"P@","true":"K=X=' +
  '","try":"D=L=Q=f=","try!":"L@","try:":"A>","try?":"L@","type":"C>H=N=V=f=j=","type(":"S>","type=":"n>","typealias":"L?' +
  '","typedef":"F?","typename":"G@","typeof":"B>","u32":"I@","u64":"I@","u8":"I>","uint":"b@","uint256":"bC","uint32":"H=' +
  '","uint32_t":"F?","uint64":"H=","uint8":"b>","uint8_t":"F?","undef":"R?","undefined":"B>C>X?","union":"O>","unique_ptr' +
  '<":"G@","unit":"f@","unknown":"C?","unless":"K@R>","unquote(":"WA","unset":"P?","unsigned":"F?","until":"S>f>","unwrap' +
  '(":"IA","update":"O=","use":"I>J=R>W>d=i>","uses":"f@","using":"E?G>N=","usize":"IA","val":"M@N@","validates":"KA","va' +
  'lues":"O>","var":"B>E>H=J=L?M>N=a=f>","var(":"m>","var.":"jB","vararg":"M@","varargin":"UA","varchar(":"OA","variable"' +
  ':"i>j@","vb":"g?","vec!":"IA","vector<":"G@","version":"j=","vhdl":"i@","view":"J=O=b@","vim.":"S@","virtual":"E=G?b="' +
  ',"vmovdqu":"c@","void":"C=D=E=F>G=a=","void*":"F?","vpaddd":"c@","wait":"i?","warnings;":"RA","weak":"L@","weight:":"m' +
  '@","when":"K>M?W>X>i=","when(":"MA","where":"I=O>V?","which(":"T@","while":"P=","width:":"m@","wildcard":"l@","window.' +
  '":"B?","wire":"hB","with":"A=N>W=","wp_":"J>","write(":"d?","write(*":"dA","writeln(":"fA","xlabel(":"UA","xmm0":"cA",' +
  '"xor":"cA","yield":"A=K=N>","zeros(":"UA","{$":"B>C>D=H=I=L=M=R=a=j?m=","{-":"VA","{:error":"WA","{:ok":"WA","{error":' +
  '"XA","{ok":"XA","{}":"B=S=","|":"K=P=Q>","|$":"K?","|>":"WA","||":"P=X=","})":"Y=","~":"E=G=T>U=","~=":"SAU>","~s":"W>' +
  '","~w":"W?"}';
